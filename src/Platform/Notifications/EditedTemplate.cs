using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Notifications;

/// <summary>The language in which somebody is told.</summary>
internal enum TextLanguage
{
    Fa,
    En,
}

/// <summary>The Office's own words for a kind of message, by one channel and in one language.</summary>
internal sealed class EditedTemplate : Aggregate
{
    public const int LongestSubject = 150;
    public const int LongestBody = 1500;

    private EditedTemplate() { }

    public required string Name { get; init; }
    public required Channel Channel { get; init; }
    public required TextLanguage Language { get; init; }
    public string Subject { get; private set; } = "";
    public string Body { get; private set; } = "";

    public static EditedTemplate Of(string name, Channel channel, TextLanguage language) =>
        new()
        {
            Name = name,
            Channel = channel,
            Language = language,
        };

    public void Say(string subject, string body) => (Subject, Body) = (subject, body);
}

internal sealed class EditedTemplateConfiguration : IEntityTypeConfiguration<EditedTemplate>
{
    public void Configure(EntityTypeBuilder<EditedTemplate> table)
    {
        table.ToTable("edited_templates");
        table.Property(template => template.Name).HasMaxLength(100).IsUnicode(false);
        table.Property(template => template.Subject).HasMaxLength(EditedTemplate.LongestSubject);
        table.Property(template => template.Body).HasMaxLength(EditedTemplate.LongestBody);
        table
            .HasIndex(template => new
            {
                template.Name,
                template.Channel,
                template.Language,
            })
            .IsUnique();
    }
}
