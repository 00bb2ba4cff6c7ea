using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using Kanoon.Platform.Papers;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Notifications;

/// <summary>A message's words, parsed.</summary>
internal sealed record ParsedTemplate(IFluidTemplate Subject, IFluidTemplate Body);

/// <summary>
/// The words of each kind of message: the program's own, or the Office's where it has written others. Each is parsed once;
/// what the Office writes counts on every host within a minute.
/// </summary>
internal sealed partial class Templates(
    IEnumerable<NotificationTemplate> known,
    IServiceScopeFactory scopes,
    IOptions<PaperSettings> papers,
    TimeProvider clock
)
{
    /// <summary>The value that every message has: where the public reaches this installation, without a slash at its end.</summary>
    public const string Site = "site";

    private static readonly FluidParser Parser = new();
    private static readonly TemplateOptions Options = new() { CultureInfo = CultureInfo.InvariantCulture };
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "if",
        "elsif",
        "else",
        "endif",
        "unless",
        "endunless",
        "and",
        "or",
        "contains",
        "true",
        "false",
        "nil",
        "blank",
        "empty",
    };

    private readonly Dictionary<string, NotificationTemplate> known = known.ToDictionary(template => template.Name);
    private readonly ConcurrentDictionary<(string Subject, string Body), ParsedTemplate> parsed = new();
    private volatile Edited edited = new(DateTime.MinValue, []);

    public IReadOnlyCollection<NotificationTemplate> All => known.Values;

    public NotificationTemplate? Find(string name) => known.GetValueOrDefault(name);

    public bool IsSecret(string template) => known[template].IsSecret;

    /// <summary>Whether the recipient may do without it.</summary>
    public bool IsOptional(string template) => known[template].IsOptional;

    /// <summary>Reads anew what the Office wrote, where it was read a while ago.</summary>
    public async Task Refresh(CancellationToken ct)
    {
        var now = clock.Now();
        if ((now - edited.ReadAt).Duration() < Freshness)
            return;

        await using var scope = scopes.CreateAsyncScope();
        var rows = await scope
            .ServiceProvider.GetRequiredService<IPlatformDb>()
            .EditedTemplates.AsNoTracking()
            .ToListAsync(ct);
        edited = new(
            now,
            rows.ToDictionary(row => (row.Name, row.Channel, row.Language), row => (row.Subject, row.Body))
        );
    }

    public void Forget() => edited = edited with { ReadAt = DateTime.MinValue };

    /// <summary>The words by a channel in a language; the same object where they are the same.</summary>
    public ParsedTemplate For(string template, Channel channel, TextLanguage language)
    {
        var texts = edited.Texts;
        var text =
            texts.TryGetValue((template, channel, language), out var own) ? own
            : texts.TryGetValue((template, channel, TextLanguage.Fa), out var persian) ? persian
            : (known[template].Subject, known[template].Body);
        return parsed.GetOrAdd(text, static words => new(Parser.Parse(words.Subject), Parser.Parse(words.Body)));
    }

    /// <param name="template">The words; besides the values they may name <see cref="Site"/>.</param>
    /// <param name="values">What they speak of.</param>
    public (string Subject, string Body) Render(ParsedTemplate template, IReadOnlyDictionary<string, string> values)
    {
        var context = new TemplateContext(Options);
        context.SetValue(Site, papers.Value.PublicAddress.ToString().TrimEnd('/'));
        foreach (var (name, value) in values)
            context.SetValue(name, value);
        return (OneLine(template.Subject.Render(context)), template.Body.Render(context));
    }

    /// <summary>Whether it would end a line, or do more than show.</summary>
    /// <param name="lines">Whether there may be several lines, and tabs.</param>
    public static bool IsControl(char character, bool lines) =>
        character is '\n' or '\r' or '\t' or '\u2028' or '\u2029' ? !lines : char.IsControl(character);

    // A value may hold lines though the words do not, and a subject becomes a header of mail.
    private static string OneLine(string subject) =>
        string.Concat(subject.Select(character => IsControl(character, lines: false) ? ' ' : character));

    public static ParsedTemplate Parse(string subject, string body) => new(Parser.Parse(subject), Parser.Parse(body));

    /// <summary>Null where the text is a template; else what is wrong with it.</summary>
    public static string? FaultOf(string text) => Parser.TryParse(text, out _, out var error) ? null : error;

    /// <summary>What the words speak of.</summary>
    public static IReadOnlySet<string> VariablesOf(string text) =>
        Tags()
            .Matches(text)
            .SelectMany(tag => Identifiers().Matches(Literals().Replace(tag.Value, "")))
            .Select(identifier => identifier.Value)
            .Where(identifier => !Words.Contains(identifier))
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.Singleline, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'", RegexOptions.None, 1000)]
    private static partial Regex Literals();

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*", RegexOptions.None, 1000)]
    private static partial Regex Identifiers();

    private sealed record Edited(
        DateTime ReadAt,
        Dictionary<(string, Channel, TextLanguage), (string Subject, string Body)> Texts
    );
}
