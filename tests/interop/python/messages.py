"""Message classes, made from a descriptor set. (Generated modules would be named as the package `grpc` itself.)"""

import os
import types

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

_pool = descriptor_pool.DescriptorPool()
with open(os.environ["INTEROP_DESCRIPTORS"], "rb") as _file:
    for _proto in descriptor_pb2.FileDescriptorSet.FromString(_file.read()).file:
        _pool.Add(_proto)
_factory = message_factory.MessageFactory(_pool)


def _namespace(*files):
    """One attribute a message of the files, with the values of its enums on it."""
    found = types.SimpleNamespace()
    for name in files:
        for message in _pool.FindFileByName(name).message_types_by_name.values():
            setattr(found, message.name, _factory.GetPrototype(message))
    return found


messages = _namespace("grpc/testing/empty.proto", "grpc/testing/messages.proto")
health = _namespace("grpc/health/v1/health.proto")
reflection = _namespace("grpc/reflection/v1/reflection.proto")
