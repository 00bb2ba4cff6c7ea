using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Notifications;

/// <summary>How somebody wants to be told of what is no decision about them.</summary>
internal enum DeliveryMode
{
    Immediate,

    /// <summary>Once a day, together.</summary>
    Digest,

    /// <summary>In the app only.</summary>
    Off,
}

/// <summary>What an account chose for messages to phone and mail; the in-app inbox gets everything.</summary>
internal sealed class Preference : Aggregate
{
    private Preference() { }

    /// <summary>Unique.</summary>
    public required Guid UserId { get; init; }

    public DeliveryMode Sms { get; private set; }
    public DeliveryMode Email { get; private set; }
    public TextLanguage Language { get; private set; }

    public static Preference Of(Guid userId) => new() { UserId = userId };

    public void Choose(DeliveryMode sms, DeliveryMode email, TextLanguage language) =>
        (Sms, Email, Language) = (sms, email, language);

    public DeliveryMode For(Channel channel) => channel == Channel.Sms ? Sms : Email;
}

internal sealed class PreferenceConfiguration : IEntityTypeConfiguration<Preference>
{
    public void Configure(EntityTypeBuilder<Preference> table)
    {
        table.ToTable("notification_preferences");
        table.HasIndex(preference => preference.UserId).IsUnique();
    }
}
