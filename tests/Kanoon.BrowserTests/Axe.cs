using System.Text.Json;
using Microsoft.Playwright;

namespace Kanoon.BrowserTests;

/// <summary>What axe-core finds against WCAG 2.2 AA, by machine.</summary>
internal static class Axe
{
    private const string Run = """
        async (runOnly) => {
          const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
          return violations.map(({ id, help, nodes }) =>
            `${id}: ${help}: ${nodes.map((node) => `${node.target} (${node.any.map((check) => check.message)})`).join("; ")}`);
        }
        """;

    private static string? source;

    public static string File { get; } =
        Path.GetFullPath(
            Path.Combine(AppContext.BaseDirectory, "../../../../../src/Web/node_modules/axe-core/axe.min.js")
        );

    private static readonly string[] Conformance = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    public static Task<IReadOnlyList<string>> Violations(IPage page) => Violations(page, Conformance);

    public static Task<IReadOnlyList<string>> UnreadableColours(IPage page) => Violations(page, Colours);

    private static async Task<IReadOnlyList<string>> Violations(IPage page, string[] rules)
    {
        // By the debugger, for the page's own policy takes no script of others; once a page, for it is large.
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(source ??= await System.IO.File.ReadAllTextAsync(File));
        var found = await page.EvaluateAsync<JsonElement>(Run, rules);
        return [.. found.EnumerateArray().Select(violation => violation.GetString()!)];
    }
}
