namespace GenomeTriage.Phenotype.Tests.Text;

/// <summary>
/// English sentences and what they say, worked out by hand: <c>+</c> observed, <c>-</c> excluded, <c>~</c> family,
/// <c>?</c> uncertain, in the order of the text.
/// </summary>
internal static class EnglishSentences
{
    public static readonly (string Text, string Offers)[] All =
    [
        // Plain mentions, inflection, spelling
        ("The patient has seizures and hypotonia.", "+Seizure; +Hypotonia"),
        ("Seizure at the age of two.", "+Seizure"),
        ("He was found to have cataracts.", "+Cataract"),
        ("She has scoliosis, pes planus and joint hypermobility.", "+Scoliosis; +Pes planus; +Joint hypermobility"),
        ("SHORT STATURE", "+Short stature"),
        ("Cleft palates were seen in both.", "+Cleft palate"),
        ("Anaemia was noted at birth.", "+Anemia"),
        ("Anemia was noted at birth.", "+Anemia"),
        ("Oligohydramnios and premature birth.", "+Oligohydramnios; +Premature birth"),
        ("There is nothing to report.", ""),
        ("Growth and hearing are normal.", ""),
        ("Weight 12.5 kg, height 88 cm.", ""),

        // Longest name wins
        ("He has severe global developmental delay.", "+Severe global developmental delay"),
        ("Feeding difficulties in infancy were reported.", "+Feeding difficulties in infancy"),
        ("Global developmental delay since birth.", "+Global developmental delay"),
        ("Axial hypotonia with spasticity.", "+Axial hypotonia; +Spasticity"),
        ("He has a sensorineural hearing impairment.", "+Sensorineural hearing impairment"),
        ("Proximal muscle weakness since age ten.", "+Proximal muscle weakness"),
        ("Bilateral tonic-clonic seizure at night.", "+Bilateral tonic-clonic seizure"),

        // Order of words
        ("Atrophy of the cerebellum was seen.", "+Cerebellar atrophy"),
        ("Intellectual disability, severe.", "+Intellectual disability, severe"),
        ("Severe intellectual disability.", "+Intellectual disability, severe"),
        ("Moderate intellectual disability and autism.", "+Intellectual disability, moderate; +Autism"),
        ("The palate is cleft.", "+Cleft palate"),
        ("The philtrum is long and smooth.", "+Long philtrum; +Smooth philtrum"),
        ("Weakness of the proximal muscles.", "+Proximal muscle weakness"),
        ("Hypoplasia of the corpus callosum.", "+Hypoplasia of the corpus callosum"),
        ("Corpus callosum hypoplasia.", "+Hypoplasia of the corpus callosum"),
        ("Agenesis of the corpus callosum.", "+Agenesis of corpus callosum"),
        ("There was a delay of speech.", "+Delayed speech and language development"),
        ("Speech delay and motor delay.", "+Delayed speech and language development; +Motor delay"),

        // Modifiers inside a name do not break it
        ("He has low-set and rotated features.", ""),
        ("Pes severe planus.", "+Pes planus"),
        ("Feeding severe difficulties.", "+Feeding difficulties"),
        ("Mild hypotonia of the trunk.", "+Hypotonia"),
        ("Marked ptosis on both sides.", "+Ptosis"),

        // Hyphens
        ("Low set ears.", "+Low-set ears"),
        ("Lowset ears.", "+Low-set ears"),
        ("Low-set ears.", "+Low-set ears"),
        ("The boy has micro-\ncephaly and ataxia.", "+Microcephaly; +Ataxia"),
        ("Tip toe gait.", "+Tip-toe gait"),
        ("Non-verbal at the age of six.", "+Absent speech"),
        ("He is nonverbal.", "+Absent speech"),

        // Words shared by a list
        ("Low-set and posteriorly rotated ears.", "+Low-set ears; +Posteriorly rotated ears"),
        ("Low-set, posteriorly rotated ears.", "+Low-set ears; +Posteriorly rotated ears"),
        ("A long and smooth philtrum.", "+Long philtrum; +Smooth philtrum"),
        ("Short neck and thumb.", "+Short neck; +Short thumb"),
        ("Broad and short thumbs.", "+Broad thumb; +Short thumb"),

        ("Ears: low-set, posteriorly rotated. Neck: short.", "+Low-set ears; +Posteriorly rotated ears; +Short neck"),
        ("Ears: low-set and protruding; thumb: broad", "+Low-set ears; +Protruding ear; +Broad thumb"),

        // Absence
        ("No seizures.", "-Seizure"),
        ("No seizures, hypotonia or ataxia.", "-Seizure; -Hypotonia; -Ataxia"),
        ("No seizures, no hypotonia and no ataxia.", "-Seizure; -Hypotonia; -Ataxia"),
        ("She denies headache.", "-Headache"),
        ("He denied any headache or vomiting.", "-Headache; -Vomiting"),
        ("Without microcephaly.", "-Microcephaly"),
        ("Seizures without fever.", "+Seizure; -Fever"),
        ("Absence of seizures.", "-Seizure"),
        ("There was absence of microcephaly and of scoliosis.", "-Microcephaly; -Scoliosis"),
        ("There is no evidence of cataract.", "-Cataract"),
        ("He has never had seizures.", "-Seizure"),
        ("He does not have seizures.", "-Seizure"),
        ("He doesn't have seizures.", "-Seizure"),
        ("He has not had seizures.", "-Seizure"),
        ("Neither scoliosis nor kyphosis.", "-Scoliosis; -Kyphosis"),
        ("Seizures were ruled out.", "-Seizure"),
        ("Seizures have not been observed.", "-Seizure"),
        ("Scoliosis and kyphosis were absent.", "-Scoliosis; -Kyphosis"),
        ("Hypotonia was noted, seizures were absent.", "+Hypotonia; -Seizure"),
        ("Seizures: none.", "-Seizure"),
        ("Seizures (absent).", "-Seizure"),
        ("Negative for cataract and glaucoma.", "-Cataract; -Glaucoma"),
        ("Cataract excluded, glaucoma present.", "-Cataract; +Glaucoma"),
        ("The examination excluded cataract.", "-Cataract"),
        ("Free of seizures since 2019.", "-Seizure"),
        ("Cataract was not seen.", "-Cataract"),
        ("No dysmorphic features.", "-Abnormal facial shape"),
        ("No ptosis; nystagmus is present.", "-Ptosis; +Nystagmus"),
        ("No ptosis. Nystagmus is present.", "-Ptosis; +Nystagmus"),

        // Where absence ends
        ("No seizures, but hypotonia.", "-Seizure; +Hypotonia"),
        ("No seizures, however there is ataxia.", "-Seizure; +Ataxia"),
        ("He has no seizures and has hypotonia.", "-Seizure; +Hypotonia"),
        ("She had no fever, she had vomiting.", "-Fever; +Vomiting"),
        ("No seizures except febrile ones, with ataxia.", "-Seizure; +Ataxia"),
        ("Not only hypotonia but also ataxia.", "+Hypotonia; +Ataxia"),
        ("He no longer has seizures.", "+Seizure"),
        ("No improvement of the hypotonia.", "+Hypotonia"),
        ("There is no doubt that she has ataxia.", "+Ataxia"),
        ("The seizures are not well controlled.", "+Seizure"),

        // A finding that is itself an absence
        ("Absent speech.", "+Absent speech"),
        ("Absence of speech.", "+Absent speech"),
        ("No speech at four years.", "+Absent speech"),
        ("He does not speak.", "+Absent speech"),
        ("She is unable to walk.", "+Inability to walk"),
        ("Absent thumb on the left.", "+Absent thumb"),
        ("No eye contact, hypotonia.", "-Hypotonia"),

        // Doubt
        ("Possible cleft palate.", "?Cleft palate"),
        ("Possible cleft palate, hypotonia.", "?Cleft palate; +Hypotonia"),
        ("Suspected ataxia or dystonia.", "?Ataxia; ?Dystonia"),
        ("Suspicion of craniosynostosis.", "?Craniosynostosis"),
        ("Seizures are suspected.", "?Seizure"),
        ("Ataxia cannot be excluded.", "?Ataxia"),
        ("We cannot exclude cardiomyopathy.", "?Cardiomyopathy"),
        ("Does she have seizures or ataxia?", "?Seizure; ?Ataxia"),
        ("Seizures? Hypotonia is present.", "?Seizure; +Hypotonia"),
        ("?craniosynostosis", "?Craniosynostosis"),
        ("He may have myopia.", "?Myopia"),
        ("Referred to rule out cataract.", "?Cataract"),
        ("Hypotonia, seizures unlikely.", "+Hypotonia; ?Seizure"),
        ("She is at risk of scoliosis.", "?Scoliosis"),

        // Relatives
        ("His mother has epilepsy.", "~Seizure"),
        ("Maternal uncle with intellectual disability.", "~Intellectual disability"),
        ("The sister has scoliosis and kyphosis.", "~Scoliosis; ~Kyphosis"),
        ("The sister has hypotonia and he has seizures.", "~Hypotonia; +Seizure"),
        ("No family history of seizures.", "~Seizure"),
        ("There is migraine in the family.", "~Migraine"),
        ("A brother died of cardiomyopathy.", "~Cardiomyopathy"),
        ("The patient has ataxia; her father has tremor.", "+Ataxia; ~Tremor"),
        ("Her father has tremor but the patient has ataxia.", "~Tremor; +Ataxia"),
        ("The mother of the patient has cataract.", "~Cataract"),
        ("Father and paternal grandfather had gout.", "~Gout"),
        ("His mother was noted to have ptosis.", "~Ptosis"),

        // Relatives who only tell or are only there
        ("Mother reports that he has seizures.", "+Seizure"),
        ("His mother denies seizures.", "-Seizure"),
        ("According to his mother, he has constipation.", "+Constipation"),
        ("The parents noticed strabismus.", "+Strabismus"),
        ("Born to healthy parents, has hypotonia.", "+Hypotonia"),
        ("He is the first child of healthy parents and has hypotonia.", "+Hypotonia"),

        // Whom a pronoun means
        ("His father has ataxia. He also has tremor.", "~Ataxia; ?Tremor"),
        ("His mother has ataxia. He also has tremor.", "~Ataxia; +Tremor"),

        // Headings
        ("Family history: migraine and gout.", "~Migraine; ~Gout"),
        ("Family history: migraine.\n\nHe has ataxia.", "~Migraine; +Ataxia"),
        ("Family history\nMigraine.\n\nExamination\nAtaxia.", "~Migraine; +Ataxia"),
        ("Differential diagnosis: ataxia.", "?Ataxia"),
        ("Pertinent negatives: seizures, ataxia.", "-Seizure; -Ataxia"),
        ("Pertinent negatives: seizures\nHeart: cardiomyopathy", "-Seizure; +Cardiomyopathy"),
        ("- hypotonia\n- no seizures\n- ataxia", "+Hypotonia; -Seizure; +Ataxia"),

        // Abbreviations
        ("Echocardiography showed an ASD.", "+Atrial septal defect"),
        ("He has ASD and social difficulties.", "+Autistic behavior"),
        ("VSD was found.", "+Ventricular septal defect"),
        ("Intellectual disability (ID). The ID is mild.", "+Intellectual disability; +Intellectual disability"),
        ("Her ID was checked at the desk.", ""),
        ("No PDA.", "-Patent ductus arteriosus"),
        ("The mother has ADHD.", "~Attention deficit hyperactivity disorder"),
    ];
}
