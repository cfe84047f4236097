namespace GenomeTriage.Cli.Hosting;

/// <summary>Codes of what can be wrong with a command or the files it names.</summary>
public static class CommandProblemCodes
{
    /// <summary>The command line does not follow the grammar. Found is the parser's sentence.</summary>
    public const string CommandLineWrong = "CommandLineWrong";

    /// <summary>A file that was named does not exist.</summary>
    public const string FileNotFound = "FileNotFound";

    /// <summary>A file that was named cannot be read.</summary>
    public const string FileUnreadable = "FileUnreadable";

    /// <summary>A file cannot be written.</summary>
    public const string OutputUnwritable = "OutputUnwritable";

    /// <summary>Neither a clinical picture nor variants are given.</summary>
    public const string NothingToTriage = "NothingToTriage";

    /// <summary>Two options exclude one another.</summary>
    public const string OptionContradiction = "OptionContradiction";

    /// <summary>A value is none of those allowed for an option.</summary>
    public const string OptionValueWrong = "OptionValueWrong";

    /// <summary>A panel names a gene that the knowledge pack does not know.</summary>
    public const string PanelGeneUnknown = "PanelGeneUnknown";

    /// <summary>A gene was asked about under a symbol that the knowledge pack does not know.</summary>
    public const string GeneSymbolUnknown = "GeneSymbolUnknown";

    /// <summary>A panel names no gene.</summary>
    public const string PanelEmpty = "PanelEmpty";

    /// <summary>A fault of the program; Found is the kind of exception, never its data.</summary>
    public const string InternalError = "InternalError";

    /// <summary>The user stopped the run.</summary>
    public const string Cancelled = "Cancelled";
}
