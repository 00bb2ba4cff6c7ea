using System.Text.Json;
using Kanoon.SharedKernel.Persistence;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Notifications;

/// <summary>
/// Drops each message as a JSON file into a folder, for a sender that collects them there. The file is named after the
/// message, so that one sent twice is one file.
/// </summary>
internal sealed class FileDropSms(IOptions<NotificationSettings> settings) : ISmsGateway
{
    public async Task Send(Guid messageId, string mobile, string text, CancellationToken ct)
    {
        var folder = Directory.CreateDirectory(settings.Value.Sms.Folder).FullName;
        var path = Path.Combine(folder, $"{messageId:N}.json");
        var unfinished = path + ".tmp";
        await File.WriteAllTextAsync(
            unfinished,
            JsonSerializer.Serialize(
                new
                {
                    messageId,
                    mobile,
                    text,
                },
                ModuleDbContext.Json
            ),
            ct
        );
        File.Move(unfinished, path, overwrite: true);
    }
}
