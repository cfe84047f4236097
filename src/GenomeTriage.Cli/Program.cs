using GenomeTriage.Cli.Hosting;

return await CommandLineHost.RunAsync(args);
