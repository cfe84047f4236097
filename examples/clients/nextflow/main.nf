// Ranks the cases of a sheet on a GenomeTriage server, one process a case; `-resume` goes on after a crash.
//
//   nextflow run examples/clients/nextflow/main.nf --cases cases.csv --server https://triage.example:7443 \
//     --certificate lab.pem
//
// The sheet has the columns id, phenopacket and vcf. genometriage must be in the PATH.
params.server = 'http://localhost:7443'
params.certificate = null
params.out = 'results'

process TRIAGE {
    tag "$id"
    publishDir params.out, mode: 'copy'
    // 3 is a server that cannot be reached or is busy: worth another try. 2 is a case that cannot be used: it is not.
    errorStrategy { task.exitStatus == 3 && task.attempt < 4 ? 'retry' : 'finish' }

    input:
    tuple val(id), path(phenopacket), path(vcf)

    output:
    path "${id}.json"

    script:
    def certificate = params.certificate ? "--certificate ${params.certificate}" : ''
    """
    genometriage remote triage --server ${params.server} ${certificate} \
      --id ${id} --case ${phenopacket} --vcf ${vcf} --out ${id}.json
    """
}

workflow {
    cases = Channel.fromPath(params.cases)
        .splitCsv(header: true)
        .map { row -> tuple(row.id, file(row.phenopacket), file(row.vcf)) }
    TRIAGE(cases)
}
