namespace GenomeTriage.Questions;

/// <summary>What it means that a published patient's paper does not list a sign that is asked for.</summary>
internal enum AnswerReading
{
    /// <summary>Nothing: only what the paper excludes is a no, and the question leads nowhere.</summary>
    Unmentioned,

    /// <summary>That the patient does not show it.</summary>
    Absent,
}
