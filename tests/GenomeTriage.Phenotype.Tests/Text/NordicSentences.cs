namespace GenomeTriage.Phenotype.Tests.Text;

/// <summary>
/// Swedish and Norwegian sentences and what they say, worked out by hand: <c>+</c> observed, <c>-</c> excluded,
/// <c>~</c> family, <c>?</c> uncertain, in the order of the text.
/// </summary>
internal static class NordicSentences
{
    public static readonly (string Text, string Offers)[] Swedish =
    [
        // Inflection and compounds
        ("Pojken har hypotoni och krampanfall.", "+Hypotonia; +Seizure"),
        ("Krampanfallen började vid två års ålder.", "+Seizure"),
        ("Hypotonin är uttalad.", "+Hypotonia"),
        ("Njurcystorna syns på ultraljud.", "+Renal cyst"),
        ("Cystor i njurarna.", "+Renal cyst"),
        ("Flickan är kortvuxen.", "+Short stature"),
        ("Atrofi av lillhjärnan.", "+Cerebellar atrophy"),
        ("Skoliosen har opererats.", "+Scoliosis"),
        ("Lågt sittande öron och hög panna.", "+Low-set ears; +High forehead"),
        ("Gomspalten slöts vid ett års ålder.", "+Cleft palate"),
        ("Han har sväljsvårigheter och förstoppning.", "+Dysphagia; +Constipation"),
        ("Hon har en sensorineural hörselnedsättning.", "+Sensorineural hearing impairment"),
        ("Muskelsvaghet i benen.", "+Lower limb muscle weakness"),
        ("Hjärt- och njursvikt.", "+Congestive heart failure; +Renal insufficiency"),
        ("Sen tal- och språkutveckling.", "+Delayed speech and language development"),
        ("MR visade agenesi av corpus callosum.", "+Agenesis of corpus callosum"),
        ("Han har pectus excavatum.", "+Pectus excavatum"),
        ("Barnet har failure to thrive.", "+Failure to thrive"),
        ("KRAMPANFALL", "+Seizure"),

        // Absence
        ("Inga kramper.", "-Seizure"),
        ("Inga kramper, ingen ataxi och ej skolios.", "-Seizure; -Ataxia; -Scoliosis"),
        ("Han har inte epilepsi.", "-Seizure"),
        ("Utan mikrocefali eller makrocefali.", "-Microcephaly; -Macrocephaly"),
        ("Förnekar huvudvärk.", "-Headache"),
        ("Kramper har inte förekommit.", "-Seizure"),
        ("Skolios föreligger inte.", "-Scoliosis"),
        ("Inga tecken på kardiomyopati.", "-Cardiomyopathy"),
        ("Har aldrig haft feberkramper.", "-Febrile seizure (within the age range of 3 months to 6 years)"),
        ("Inga kramper men hypotoni.", "-Seizure; +Hypotonia"),
        ("Pojken har inte epilepsi men har utvecklingsförsening.", "-Seizure; +Global developmental delay"),
        ("Inte bara hypotoni utan även ataxi.", "+Hypotonia; +Ataxia"),
        ("Katarakt har uteslutits.", "-Cataract"),
        ("Varken skolios eller kyfos.", "-Scoliosis; -Kyphosis"),
        ("Talar inte.", "+Absent speech"),

        // Doubt
        ("Misstänkt kraniosynostos.", "?Craniosynostosis"),
        ("Misstanke om ataxi.", "?Ataxia"),
        ("Ataxi kan inte uteslutas.", "?Ataxia"),
        ("Eventuell skolios, tydlig hypotoni.", "?Scoliosis; +Hypotonia"),
        ("Epilepsi?", "?Seizure"),
        ("Frågeställning: ataxi", "?Ataxia"),

        // Relatives
        ("Mamman har migrän.", "~Migraine"),
        ("Mamma uppger att han har feberkramper.", "+Febrile seizure (within the age range of 3 months to 6 years)"),
        ("Epilepsi i släkten.", "~Seizure"),
        ("Hereditet: diabetes och gikt.", "~Diabetes mellitus; ~Gout"),
        ("En kusin har ataxi men patienten har tremor.", "~Ataxia; +Tremor"),
        ("Mor har migrän och han har strabism.", "~Migraine; +Strabismus"),
        ("Föräldrarna beskriver sömnsvårigheter.", "+Sleep abnormality"),
    ];

    public static readonly (string Text, string Offers)[] Norwegian =
    [
        // Inflection and compounds
        ("Gutten har hypotoni og krampeanfall.", "+Hypotonia; +Seizure"),
        ("Krampeanfallene startet i toårsalder.", "+Seizure"),
        ("Lavtsittende ører og høy panne.", "+Low-set ears; +High forehead"),
        ("Jenta er kortvokst.", "+Short stature"),
        ("Cyster i nyrene.", "+Renal cyst"),
        ("Ganespalten ble lukket.", "+Cleft palate"),
        ("Skoliosen er operert.", "+Scoliosis"),
        ("Han har svelgvansker og forstoppelse.", "+Dysphagia; +Constipation"),
        ("Hjerte- og nyresvikt.", "+Congestive heart failure; +Renal insufficiency"),
        ("Forsinket språkutvikling.", "+Delayed speech and language development"),
        ("Hørselstapet øker.", "+Hearing impairment"),
        ("Muskelsvakhet i beina.", "+Lower limb muscle weakness"),
        ("Hun har skjeling.", "+Strabismus"),
        ("Lillehjerneatrofi på MR.", "+Cerebellar atrophy"),

        // Absence
        ("Ingen kramper.", "-Seizure"),
        ("Jenta har ikke anfall, men hypotoni.", "-Seizure; +Hypotonia"),
        ("Uten skoliose eller kyfose.", "-Scoliosis; -Kyphosis"),
        ("Benekter hodepine.", "-Headache"),
        ("Anfall er ikke observert.", "-Seizure"),
        ("Skoliose foreligger ikke.", "-Scoliosis"),
        ("Ingen tegn til kardiomyopati.", "-Cardiomyopathy"),
        ("Har aldri hatt feberkramper.", "-Febrile seizure (within the age range of 3 months to 6 years)"),
        ("Katarakt er utelukket.", "-Cataract"),
        ("Verken skoliose eller kyfose.", "-Scoliosis; -Kyphosis"),
        ("Ikke bare hypotoni, men også ataksi.", "+Hypotonia; +Ataxia"),
        ("Snakker ikke.", "+Absent speech"),

        // Doubt
        ("Mistanke om kraniosynostose.", "?Craniosynostosis"),
        ("Mulig ataksi.", "?Ataxia"),
        ("Ataksi kan ikke utelukkes.", "?Ataxia"),
        ("Problemstilling: ataksi", "?Ataxia"),
        ("Epilepsi?", "?Seizure"),

        // Relatives
        ("Moren har migrene.", "~Migraine"),
        ("Mor forteller at han har feberkramper.", "+Febrile seizure (within the age range of 3 months to 6 years)"),
        ("Epilepsi i slekten.", "~Seizure"),
        ("Moren har epilepsi, og han har skjeling.", "~Seizure; +Strabismus"),
        ("Familieanamnese: diabetes og migrene.", "~Diabetes mellitus; ~Migraine"),
        ("En onkel har ataksi, men pasienten har tremor.", "~Ataxia; +Tremor"),
    ];
}
