using System.Collections.Concurrent;
using System.Globalization;
using Fluid;
using Kanoon.SharedKernel.Messaging;

namespace Kanoon.Platform.Notifications;

/// <summary>Renders requests; each template is parsed once.</summary>
internal sealed class Templates(IEnumerable<NotificationTemplate> known)
{
    private static readonly FluidParser Parser = new();
    private static readonly TemplateOptions Options = new() { CultureInfo = CultureInfo.InvariantCulture };

    private readonly Dictionary<string, NotificationTemplate> known = known.ToDictionary(template => template.Name);
    private readonly ConcurrentDictionary<string, (IFluidTemplate Subject, IFluidTemplate Body)> parsed = new();

    public bool IsSecret(string template) => known[template].IsSecret;

    /// <summary>Whether the recipient may do without it.</summary>
    public bool IsOptional(string template) => known[template].IsOptional;

    public (string Subject, string Body) Render(string template, IReadOnlyDictionary<string, string> values)
    {
        var (subject, body) = parsed.GetOrAdd(
            template,
            name => (Parser.Parse(known[name].Subject), Parser.Parse(known[name].Body))
        );
        var context = new TemplateContext(Options);
        foreach (var (name, value) in values)
            context.SetValue(name, value);
        return (subject.Render(context), body.Render(context));
    }
}
