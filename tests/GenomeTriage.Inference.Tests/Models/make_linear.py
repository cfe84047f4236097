"""Writes linear.onnx: score = 2·x0 − 1·x1 + 0.5·x2 + 0.25. Needs python3-onnx."""
import onnx
from onnx import TensorProto, helper

weights = helper.make_tensor("w", TensorProto.FLOAT, [3, 1], [2.0, -1.0, 0.5])
bias = helper.make_tensor("b", TensorProto.FLOAT, [1], [0.25])
graph = helper.make_graph(
    [helper.make_node("MatMul", ["features", "w"], ["product"]), helper.make_node("Add", ["product", "b"], ["score"])],
    "linear",
    [helper.make_tensor_value_info("features", TensorProto.FLOAT, [None, 3])],
    [helper.make_tensor_value_info("score", TensorProto.FLOAT, [None, 1])],
    [weights, bias],
)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
model.ir_version = 7
onnx.checker.check_model(model)
onnx.save(model, "linear.onnx")
