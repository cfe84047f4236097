using GenomeTriage.Genome.Problems;
using GenomeTriage.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace GenomeTriage.Server.SignIn;

/// <summary>What lets callers in.</summary>
internal static class SignInRegistration
{
    /// <exception cref="ConfigurationException">The settings cannot be used.</exception>
    public static IServiceCollection AddSignIn(this IServiceCollection services, ServerOptions options) =>
        services.AddSingleton(new Admission(new CallerReader(TokenReader.Create(options.SignIn), options.IsDevelopment), options.Limits));
}
