namespace GenomeTriage.Genome.Privacy;

/// <summary>The kinds of Nordic personal identity number that are recognised.</summary>
public enum PersonalIdentityNumberKind
{
    /// <summary>No number.</summary>
    None = 0,

    /// <summary>Swedish personnummer.</summary>
    SwedishPersonnummer = 1,

    /// <summary>Swedish samordningsnummer: a personnummer whose day is raised by 60.</summary>
    SwedishSamordningsnummer = 2,

    /// <summary>Norwegian fødselsnummer.</summary>
    NorwegianFodselsnummer = 3,

    /// <summary>Norwegian D-nummer: a fødselsnummer whose day is raised by 40.</summary>
    NorwegianDNummer = 4,

    /// <summary>Norwegian hjelpenummer, given by a hospital: the month is raised by 40.</summary>
    NorwegianHjelpenummer = 5,
}
