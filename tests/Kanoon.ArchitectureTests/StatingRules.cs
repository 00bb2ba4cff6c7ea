using System.Reflection;
using System.Text.RegularExpressions;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.ArchitectureTests;

public sealed partial class StatingRules
{
    private static readonly IReadOnlyList<(Assembly Assembly, string Field, Rule Rule)> Rules =
    [
        .. from assembly in Sources.Assemblies
        from type in assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(
            BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
        )
        where field.FieldType == typeof(Rule)
        select (assembly, $"{type.FullName}.{field.Name}", (Rule)field.GetValue(null)!),
    ];

    [Fact]
    public void Every_code_is_stated_once()
    {
        var twice = Rules.GroupBy(rule => rule.Rule.Code).Where(same => same.Count() > 1).Select(same => same.Key);

        Rules.Should().NotBeEmpty();
        twice.Should().BeEmpty();
    }

    [Fact]
    public void A_code_says_which_module_it_is_of()
    {
        var unclear =
            from rule in Rules
            let module = Sources.Modules.FirstOrDefault(module => module.Inside == rule.Assembly)
            let prefix = module is null ? "" : KebabCase(module.Name) + "."
            where
                !rule.Rule.Code.StartsWith(prefix, StringComparison.Ordinal)
                || !Code().IsMatch(rule.Rule.Code[prefix.Length..])
            select $"{rule.Field}: {rule.Rule.Code}";

        unclear.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_speaks_english_and_persian()
    {
        var silent =
            from rule in Rules
            where
                !English().IsMatch(rule.Rule.English)
                || PersianLetter().IsMatch(rule.Rule.English)
                || !PersianLetter().IsMatch(rule.Rule.Persian)
                || ArabicLetter().IsMatch(rule.Rule.Persian)
            select rule.Field;

        silent.Should().BeEmpty("a message is a sentence in its language, in Persian with Persian letters");
    }

    private static string KebabCase(string name) => CaseChange().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[A-Z].*[.!?]$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();

    [GeneratedRegex("[\u0600-\u06FF]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PersianLetter();

    /// <summary>Arabic yeh and kaf, which Persian keyboards of old still make.</summary>
    [GeneratedRegex("[\u064A\u0643]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArabicLetter();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseChange();
}
