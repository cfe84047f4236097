"""Writes a model as ONNX: one float matrix of rows by features in, one float a row out. The same bytes for the same model."""
import hashlib

import numpy as np
import onnx
from onnx import TensorProto, helper

OPSET, TREES_OPSET, IR = 13, 1, 7


def write_linear(path, beta):
    weights = helper.make_tensor("weights", TensorProto.FLOAT, [len(beta), 1], np.asarray(beta, np.float32))
    node = helper.make_node("MatMul", ["features", "weights"], ["shift"])
    return _write(path, [node], [weights], len(beta))


def write_trees(path, trees, features):
    """Trees of XGBoost: below the threshold goes left. Their sum is the output."""
    ids, nodes, modes, values, columns, left, right = [], [], [], [], [], [], []
    leaf_trees, leaf_nodes, leaf_values = [], [], []
    for number, tree in enumerate(trees):
        for node, (yes, no) in enumerate(zip(tree["left_children"], tree["right_children"])):
            is_leaf = yes < 0
            ids.append(number), nodes.append(node), modes.append("LEAF" if is_leaf else "BRANCH_LT")
            values.append(0.0 if is_leaf else tree["split_conditions"][node])
            columns.append(0 if is_leaf else tree["split_indices"][node])
            left.append(0 if is_leaf else yes), right.append(0 if is_leaf else no)
            if is_leaf:
                leaf_trees.append(number), leaf_nodes.append(node), leaf_values.append(tree["split_conditions"][node])
    node = helper.make_node(
        "TreeEnsembleRegressor", ["features"], ["shift"], domain="ai.onnx.ml", n_targets=1, aggregate_function="SUM", post_transform="NONE",
        nodes_treeids=ids, nodes_nodeids=nodes, nodes_modes=modes, nodes_values=values, nodes_featureids=columns,
        nodes_truenodeids=left, nodes_falsenodeids=right, nodes_missing_value_tracks_true=[0] * len(ids), nodes_hitrates=[1.0] * len(ids),
        target_treeids=leaf_trees, target_nodeids=leaf_nodes, target_ids=[0] * len(leaf_trees), target_weights=leaf_values)
    return _write(path, [node], [], features)


def _write(path, nodes, weights, features):
    shape = lambda name, width: helper.make_tensor_value_info(name, TensorProto.FLOAT, ["rows", width])
    graph = helper.make_graph(nodes, "ranker", [shape("features", features)], [shape("shift", 1)], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid("ai.onnx.ml", TREES_OPSET)])
    model.ir_version, model.producer_name = IR, "GenomeTriage"
    onnx.checker.check_model(model)
    content = model.SerializeToString()
    with open(path, "wb") as file:
        file.write(content)
    return hashlib.sha256(content).hexdigest()
