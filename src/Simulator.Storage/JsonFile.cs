using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Simulator.Storage;

/// <summary>How files of a run folder are written: indented, names in camel case, 中文 as it is.</summary>
internal static class JsonFile
{
    private static readonly JsonSerializerOptions options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Under a temporary name, then renamed.</summary>
    public static void Write<T>(string path, T content)
    {
        var temporary = path + ".partial";
        using (var file = File.Create(temporary))
        {
            JsonSerializer.Serialize(file, content, options);
            file.WriteByte((byte)'\n');
        }

        File.Move(temporary, path, overwrite: true);
    }

    public static T Read<T>(string path) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(path), options)
        ?? throw new JsonException($"{path} is empty");
}
