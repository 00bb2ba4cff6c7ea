using System.Text.Json;
using Kanoon.SharedKernel.Persistence;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>A message as the file drop writes it.</summary>
public sealed record Sms(Guid MessageId, string Mobile, string Text);

/// <summary>The folder where messages to phones are dropped.</summary>
public sealed class SmsBox(string folder)
{
    public string Folder => folder;

    /// <summary>In the order in which they were written: the ids that name them grow with time.</summary>
    public IReadOnlyList<Sms> All() =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, "*.json")
                    .Order(StringComparer.Ordinal)
                    .Select(file => JsonSerializer.Deserialize<Sms>(File.ReadAllText(file), ModuleDbContext.Json)!),
            ]
            : [];

    public IReadOnlyList<Sms> To(string mobile) => [.. All().Where(sms => sms.Mobile == mobile)];

    /// <summary>Mobile numbers in the order in which their messages were sent.</summary>
    public IReadOnlyList<string> InOrder() =>
        [
            .. new DirectoryInfo(folder)
                .EnumerateFiles("*.json")
                .OrderBy(file => file.LastWriteTimeUtc)
                .Select(file => JsonSerializer.Deserialize<Sms>(File.ReadAllText(file.FullName), ModuleDbContext.Json)!)
                .Select(sms => sms.Mobile),
        ];

    /// <summary>Makes the folder unusable until it is brought back.</summary>
    public void Break()
    {
        if (Directory.Exists(folder))
            Directory.Move(folder, Aside);
        File.WriteAllText(folder, "");
    }

    public void BringBack()
    {
        File.Delete(folder);
        if (Directory.Exists(Aside))
            Directory.Move(Aside, folder);
    }

    private string Aside => folder + ".aside";
}
