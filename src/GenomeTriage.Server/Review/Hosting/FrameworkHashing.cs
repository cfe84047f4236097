using GenomeTriage.Review.People;
using Microsoft.AspNetCore.Identity;

namespace GenomeTriage.Server.Review.Hosting;

/// <summary>The framework's password hashing (PBKDF2 with HMAC-SHA512, 100,000 rounds and a salt of its own).</summary>
internal sealed class FrameworkHashing : IPasswordHashing
{
    private readonly PasswordHasher<FrameworkHashing> _hasher = new();
    private readonly string _nobody;

    public FrameworkHashing() => _nobody = Hash(Secrets.NewSession());

    public string Hash(string password) => _hasher.HashPassword(this, password);

    public bool Verify(string? hash, string password) =>
        _hasher.VerifyHashedPassword(this, hash ?? _nobody, password) != PasswordVerificationResult.Failed && hash is not null;
}
