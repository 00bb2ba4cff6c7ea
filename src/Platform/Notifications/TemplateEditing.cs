using FluentValidation;
using FluentValidation.Results;
using Kanoon.Platform.Notifications.Mail;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Paging;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Notifications;

/// <summary>Which words: of what kind of message, by which channel, in which language.</summary>
internal sealed record TemplateKey(string Name, Channel Channel, TextLanguage Language);

internal sealed record GetTemplate(TemplateKey Key) : IQuery<TemplateView>;

/// <param name="Version">0 where the program's own words count.</param>
/// <param name="Variables">What the words may speak of.</param>
internal sealed record TemplateView(
    int Version,
    string Name,
    Channel Channel,
    TextLanguage Language,
    string Subject,
    string Body,
    IReadOnlyList<string> Variables
);

internal sealed class GetTemplateHandler(IPlatformDb db, Templates templates) : IQueryHandler<GetTemplate, TemplateView>
{
    public async Task<TemplateView> Handle(GetTemplate query, CancellationToken ct)
    {
        var key = query.Key;
        var edited = await db.EditedTemplates.AsNoTracking().Of(key).FirstOrDefaultAsync(ct);
        var own = templates.Known(key.Name);
        return new(
            edited?.Version ?? 0,
            key.Name,
            key.Channel,
            key.Language,
            edited?.Subject ?? own.Subject,
            edited?.Body ?? own.Body,
            [.. own.Variables().Order(StringComparer.Ordinal)]
        );
    }
}

internal sealed record ListTemplates(int Limit, string? After) : IQuery<Page<TemplateRow>>;

/// <param name="IsSecret">It brings a one-time code, and never goes into the in-app inbox.</param>
/// <param name="IsOptional">Recipients may do without it.</param>
/// <param name="IsEdited">The Office has words of its own, by some channel in some language.</param>
internal sealed record TemplateRow(string Name, string Subject, bool IsSecret, bool IsOptional, bool IsEdited);

internal sealed class ListTemplatesValidator : AbstractValidator<ListTemplates>
{
    public ListTemplatesValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListTemplatesHandler(IPlatformDb db, Templates templates)
    : IQueryHandler<ListTemplates, Page<TemplateRow>>
{
    public async Task<Page<TemplateRow>> Handle(ListTemplates query, CancellationToken ct)
    {
        var last = Cursor.Read(query.After, 1)?[0];
        var edited = await db.EditedTemplates.Select(row => row.Name).Distinct().ToListAsync(ct);
        var rows = templates
            .All.OrderBy(template => template.Name, StringComparer.Ordinal)
            .Where(template => last is null || string.CompareOrdinal(template.Name, last) > 0)
            .Take(query.Limit + 1)
            .Select(template => new TemplateRow(
                template.Name,
                template.Subject,
                template.IsSecret,
                template.IsOptional,
                edited.Contains(template.Name)
            ))
            .ToList();
        return Page.Of(rows, query.Limit, row => [row.Name]);
    }
}

/// <summary>The Office writes its own words.</summary>
internal sealed record EditTemplate(TemplateKey Key, string Subject, string Body) : ICommand;

internal sealed class EditTemplateHandler(IPlatformDb db, Templates templates, CommandContext context)
    : ICommandHandler<EditTemplate>
{
    public async Task Handle(EditTemplate command, CancellationToken ct)
    {
        var (key, own) = (command.Key, templates.Known(command.Key.Name));
        own.Judge(command.Subject, command.Body);
        var id = await db.EditedTemplates.Of(key).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(ct);
        if (id is null && context.ExpectedVersion != 0)
            throw new StaleVersionException();
        var edited = id is { } there
            ? await db.Load<EditedTemplate>(there, ct)
            : EditedTemplate.Of(key.Name, key.Channel, key.Language);
        if (id is null)
            db.EditedTemplates.Add(edited);

        edited.Say(command.Subject, command.Body);

        db.OnceSaved(templates.Forget);
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>The program's own words count again.</summary>
internal sealed record RestoreTemplate(TemplateKey Key) : ICommand;

internal sealed class RestoreTemplateHandler(IPlatformDb db, Templates templates) : ICommandHandler<RestoreTemplate>
{
    public async Task Handle(RestoreTemplate command, CancellationToken ct)
    {
        var key = command.Key;
        var id = await db.EditedTemplates.Of(key).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(ct);
        db.EditedTemplates.Remove(
            await db.Load<EditedTemplate>(id ?? throw new NotFoundException("Template", key.Name), ct)
        );

        db.OnceSaved(templates.Forget);
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>Words as they would read, with sample values; sent to the caller alone where they want it.</summary>
/// <param name="Send">Whether it goes to the caller by the channel of the key.</param>
internal sealed record TryTemplate(TemplateKey Key, string Subject, string Body, bool Send) : ICommand<RenderedText>;

internal sealed record RenderedText(string Subject, string Body);

internal sealed class TryTemplateHandler(
    IPlatformDb db,
    Templates templates,
    IAccountDirectory accounts,
    IOptions<NotificationSettings> settings,
    DeliverySignal wake,
    ICaller caller,
    TimeProvider clock
) : ICommandHandler<TryTemplate, RenderedText>
{
    public async Task<RenderedText> Handle(TryTemplate command, CancellationToken ct)
    {
        var own = templates.Known(command.Key.Name);
        own.Judge(command.Subject, command.Body);
        var (subject, body) = templates.Render(
            Templates.Parse(command.Subject, command.Body),
            own.Variables().ToDictionary(name => name, SampleValues.Of)
        );
        if (command.Send)
            await Send(command.Key, subject, body, ct);
        return new(subject, body);
    }

    private async Task Send(TemplateKey key, string subject, string body, CancellationToken ct)
    {
        var user = caller.UserId!.Value;
        var address = key.Channel switch
        {
            Channel.Sms => await accounts.MobileOf(user, ct),
            Channel.Email => await MailAddressOf(user, ct),
            _ => null,
        };
        var message = new Message
        {
            Key = $"test:{Guid.CreateVersion7():N}",
            Channel = address is null ? Channel.InApp : key.Channel,
            Template = key.Name,
            UserId = user,
            Address = address,
            Subject = subject,
            Body = body,
            IsSecret = false,
            CreatedAt = clock.Now(),
            DueAt = clock.Now(),
            SentAt = address is null ? clock.Now() : null,
            State = address is null ? DeliveryState.Sent : DeliveryState.Pending,
        };
        db.Messages.Add(message);
        db.Record(nameof(Message), message.Id, new RecordedChange("testOf", null, key.Name));
        db.OnceSaved(wake.Raise);
        await db.SaveChangesAsync(ct);
    }

    private async Task<string?> MailAddressOf(Guid user, CancellationToken ct)
    {
        var mailbox = await db.MailboxOf(user, ct);
        return settings.Value.Email.Enabled && Mailbox.HindranceOf(mailbox) is null ? mailbox!.Address : null;
    }
}

internal static class TemplateJudgement
{
    public static IQueryable<EditedTemplate> Of(this IQueryable<EditedTemplate> rows, TemplateKey key) =>
        rows.Where(row => row.Name == key.Name && row.Channel == key.Channel && row.Language == key.Language);

    public static NotificationTemplate Known(this Templates templates, string name) =>
        templates.Find(name) ?? throw new NotFoundException("Template", name);

    public static IReadOnlySet<string> Variables(this NotificationTemplate template) =>
        Templates.VariablesOf(template.Subject + template.Body);

    /// <summary>Refuses words that are no template, are too long, or speak of what nobody will tell them.</summary>
    public static void Judge(this NotificationTemplate own, string subject, string body)
    {
        var failures = new List<ValidationFailure>();
        Look(nameof(EditTemplate.Subject), subject, EditedTemplate.LongestSubject, lines: false);
        Look(nameof(EditTemplate.Body), body, EditedTemplate.LongestBody, lines: true);
        if (own.IsSecret && !Templates.VariablesOf(body).Contains(NotificationTemplate.SecretValue))
            Fail(nameof(EditTemplate.Body), "رمز باید در متن باشد.", "The code must stand in the text.");
        if (failures.Count > 0)
            throw new ValidationException(failures);

        void Look(string field, string text, int longest, bool lines)
        {
            if (string.IsNullOrWhiteSpace(text) || text.Length > longest)
                Fail(field, $"۱ تا {Persian.Digits.ToPersian($"{longest}")} نویسه.", $"1 to {longest} characters.");
            else if (text.Any(character => Templates.IsControl(character, lines)))
                Fail(
                    field,
                    lines ? "نویسهٔ کنترلی ندارد." : "یک سطر است و نویسهٔ کنترلی ندارد.",
                    lines ? "No control characters." : "One line, without control characters."
                );
            else if (Templates.FaultOf(text) is { } fault)
                Fail(field, $"قالب درست نیست: {fault}", $"This is no template: {fault}");
            else if (Templates.VariablesOf(text).Except(own.Variables()).ToList() is { Count: > 0 } strange)
                Fail(
                    field,
                    $"این متغیرها شناخته نیستند: {string.Join("، ", strange)}",
                    $"Unknown variables: {string.Join(", ", strange)}"
                );
        }

        void Fail(string field, string persian, string english) =>
            failures.Add(new(field, Language.Pick(persian, english)));
    }
}
