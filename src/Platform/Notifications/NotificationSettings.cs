using System.ComponentModel.DataAnnotations;
using Kanoon.Platform.Files;

namespace Kanoon.Platform.Notifications;

/// <summary>Section <c>Notifications</c> of the configuration.</summary>
internal sealed class NotificationSettings : IValidatableObject
{
    public SmsSettings Sms { get; init; } = new();
    public EmailSettings Email { get; init; } = new();

    /// <summary>In Tehran: from then on messages to phones wait, but for one-time codes.</summary>
    public TimeOnly QuietFrom { get; init; } = new(22, 0);

    /// <summary>The same as <see cref="QuietFrom"/> for no quiet hours.</summary>
    public TimeOnly QuietUntil { get; init; } = new(8, 0);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Sms.Enabled && string.IsNullOrWhiteSpace(Sms.Folder))
            yield return new ValidationResult("Notifications:Sms:Folder names the folder for dropped messages.");
        else if (Sms.Enabled && !Folders.IsWritable(Sms.Folder))
            yield return new ValidationResult("Notifications:Sms:Folder cannot be written to.");
        if (
            Email.Enabled
            && (string.IsNullOrWhiteSpace(Email.Host) || !Email.From.Contains('@', StringComparison.Ordinal))
        )
            yield return new ValidationResult("Notifications:Email needs Host and a From address.");
        if (Email.Port is < 1 or > 65535)
            yield return new ValidationResult("Notifications:Email:Port is between 1 and 65535.");
    }
}

internal sealed class SmsSettings
{
    public bool Enabled { get; init; } = true;

    /// <summary>Where the file drop puts its messages.</summary>
    public string Folder { get; init; } = "data/sms";
}

internal sealed class EmailSettings
{
    public bool Enabled { get; init; }
    public string Host { get; init; } = "";
    public int Port { get; init; } = 587;
    public bool Tls { get; init; } = true;
    public string From { get; init; } = "";
    public string? UserName { get; init; }
    public string? Password { get; init; }
}
