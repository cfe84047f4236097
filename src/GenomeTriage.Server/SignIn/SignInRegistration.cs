using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GenomeTriage.Server.SignIn;

/// <summary>What lets callers in.</summary>
internal static class SignInRegistration
{
    /// <exception cref="ConfigurationException">The settings cannot be used.</exception>
    public static IServiceCollection AddSignIn(this IServiceCollection services, ServerOptions options)
    {
        var tokens = TokenReader.Create(options.SignIn);
        return services.AddSingleton(provider => new Admission(
            new CallerReader(tokens, options.IsDevelopment, provider.GetRequiredService<ILogger<TokenReader>>()), options.Limits));
    }
}
