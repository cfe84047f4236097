"""Has a server rank one case, and writes the answer's JSON to standard output.

usage: triage.py ADDRESS PHENOPACKET VCF [PED]
needs: grpcio, protobuf, protoc (Debian: python3-grpcio python3-protobuf protobuf-compiler)
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import grpc

CHUNK_SIZE = 64 * 1024
PROTOS = pathlib.Path(__file__).resolve().parents[3] / "protos"


def with_imports(name):
    """A file of the contract and all that it imports."""
    imported = re.findall(r'^import "(.+)";', (PROTOS / name).read_text(encoding="utf-8"), re.MULTILINE)
    return {name}.union(*map(with_imports, imported))


def messages():
    """The generated modules, made by protoc into a folder of this run."""
    folder = tempfile.mkdtemp()
    files = sorted(with_imports("genometriage/v1/triage.proto"))
    subprocess.run(["protoc", f"-I{PROTOS}", f"--python_out={folder}", *files], check=True)
    sys.path.insert(0, folder)
    from genometriage.v1 import triage_pb2
    return triage_pb2


def requests(pb2, phenopacket, vcf, ped=None):
    """The header, then the VCF in chunks."""
    header = pb2.CaseHeader(
        phenopacket_json=pathlib.Path(phenopacket).read_bytes(), phenopacket_name=phenopacket, vcf_name=vcf)
    if ped:
        header.ped, header.ped_name = pathlib.Path(ped).read_text(encoding="utf-8"), ped
    yield pb2.TriageRequest(header=header)
    with open(vcf, "rb") as file:
        while chunk := file.read(CHUNK_SIZE):
            yield pb2.TriageRequest(vcf=chunk)


def main(address, *files):
    pb2 = messages()
    with grpc.insecure_channel(address) as channel:
        triage = channel.stream_stream(
            "/genometriage.v1.TriageService/Triage",
            request_serializer=pb2.TriageRequest.SerializeToString,
            response_deserializer=pb2.TriageEvent.FromString)
        for event in triage(requests(pb2, *files)):
            if event.HasField("result"):
                best = event.result.groups[0]
                print(f"{best.name}: {best.posterior:.3f}", file=sys.stderr)
            elif event.HasField("json"):
                sys.stdout.buffer.write(event.json)


if __name__ == "__main__":
    main(*sys.argv[1:])
