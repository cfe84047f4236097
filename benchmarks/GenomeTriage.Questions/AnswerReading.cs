namespace GenomeTriage.Questions;

/// <summary>What it means that a published patient's paper does not list a sign that is asked for.</summary>
internal enum AnswerReading
{
    /// <summary>
    /// Nothing: only what the paper excludes is a no, and else the question leads nowhere. Who says yes names the sign: asked
    /// for seizures, a clinic answers that they are focal.
    /// </summary>
    Unmentioned,

    /// <summary>That the patient does not show it. A yes is no more than that.</summary>
    Absent,
}
