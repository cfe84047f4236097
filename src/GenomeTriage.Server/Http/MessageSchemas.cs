using System.Text.Json.Nodes;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;

namespace GenomeTriage.Server.Http;

/// <summary>JSON schemas of messages, by the rules of protobuf's JSON mapping; each message once, under its name.</summary>
/// <param name="schemas">Where they are added.</param>
internal sealed class MessageSchemas(JsonObject schemas)
{
    /// <summary>A reference to the schema of a message, which is added with all that it holds.</summary>
    public JsonNode Of(MessageDescriptor message)
    {
        if (!schemas.ContainsKey(message.Name))
        {
            // Added before its fields are looked at, so that a message may hold itself.
            var properties = new JsonObject();
            schemas[message.Name] = new JsonObject { ["type"] = "object", ["properties"] = properties };
            foreach (var field in message.Fields.InDeclarationOrder())
                properties[field.JsonName] = Of(field);
        }

        return new JsonObject { ["$ref"] = "#/components/schemas/" + message.Name };
    }

    private JsonNode Of(FieldDescriptor field) =>
        field.IsRepeated ? new JsonObject { ["type"] = "array", ["items"] = OfOne(field) } : OfOne(field);

    private JsonNode OfOne(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Message when field.MessageType.FullName == Timestamp.Descriptor.FullName => Typed("string", "date-time"),
        FieldType.Message => Of(field.MessageType),
        FieldType.Enum => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. field.EnumType.Values.Select(value => (JsonNode)value.Name)]) },
        FieldType.Bool => Typed("boolean"),
        FieldType.Double or FieldType.Float => Typed("number"),
        FieldType.Int32 or FieldType.UInt32 => Typed("integer"),
        FieldType.Int64 or FieldType.UInt64 => Typed("string", "int64"),
        FieldType.Bytes => Typed("string", "byte"),
        _ => Typed("string"),
    };

    private static JsonObject Typed(string type, string? format = null)
    {
        var schema = new JsonObject { ["type"] = type };
        if (format is not null)
            schema["format"] = format;
        return schema;
    }
}
