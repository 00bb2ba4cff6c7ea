using System.Reflection;
using System.Text.RegularExpressions;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.ArchitectureTests;

public sealed partial class WritingTheGuide
{
    [Fact]
    public void The_api_guide_lists_every_code_with_its_words()
    {
        var stated =
            from assembly in Sources.Assemblies
            from type in assembly.GetTypes()
            where !type.ContainsGenericParameters
            from field in type.GetFields(
                BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
            )
            where field.FieldType == typeof(Rule)
            let rule = (Rule)field.GetValue(null)!
            select $"{rule.Code}: {rule.English}";

        var listed =
            from line in File.ReadLines(Path.Combine(Sources.Root, "docs", "api.md"))
            let row = Row().Match(line)
            where row.Success
            select $"{row.Groups["code"]}: {row.Groups["words"]}";

        listed.Should().BeEquivalentTo(stated);
    }

    [GeneratedRegex(
        @"^\| `(?<code>[a-z0-9.-]+)` \|( [^|]+ \|)? (?<words>[^|]+) \|$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Row();
}
