namespace GenomeTriage.Review.People;

/// <summary>Hashes passwords; the host brings the framework's.</summary>
public interface IPasswordHashing
{
    /// <summary>A salted hash.</summary>
    string Hash(string password);

    /// <summary>Whether a password is that of a hash; takes about as long where <paramref name="hash"/> is <c>null</c>.</summary>
    bool Verify(string? hash, string password);
}
