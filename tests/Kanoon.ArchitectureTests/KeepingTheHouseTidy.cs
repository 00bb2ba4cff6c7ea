using System.Text.RegularExpressions;

namespace Kanoon.ArchitectureTests;

public sealed partial class KeepingTheHouseTidy
{
    private const int LongestFile = 400;

    // docs/adr/0011-size-of-the-shared-kernel.md says why it is this.
    private const int LargestKernel = 1500;

    [Theory]
    [InlineData("*.cs")]
    [InlineData("*.ts")]
    [InlineData("*.tsx")]
    public void No_file_is_longer_than_four_hundred_lines(string pattern)
    {
        var tooLong =
            from file in Sources.Files(pattern, "src", "tests")
            let lines = File.ReadLines(file).Count()
            where lines > LongestFile
            select $"{Sources.Relative(file)}: {lines}";

        tooLong.Should().BeEmpty();
    }

    [Fact]
    public void Only_the_kernels_cqrs_names_the_mediator()
    {
        var naming =
            from file in Sources.Files("*.cs", "src")
            where !Sources.Relative(file).StartsWith("src/SharedKernel/Cqrs/", StringComparison.Ordinal)
            where Mediator().IsMatch(File.ReadAllText(file))
            select Sources.Relative(file);

        naming.Should().BeEmpty();
    }

    [Fact]
    public void Time_comes_from_the_time_provider()
    {
        var asking =
            from file in Sources.Files("*.cs", "src", "tests")
            where MachineTime().IsMatch(File.ReadAllText(file))
            select Sources.Relative(file);

        asking.Should().BeEmpty();
    }

    [Fact]
    public void The_shared_kernel_stays_small()
    {
        var code = Sources
            .Files("*.cs", "src/SharedKernel")
            .SelectMany(File.ReadLines)
            .Select(line => line.Trim())
            .Count(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));

        code.Should().BeInRange(1, LargestKernel, "what only the platform needs belongs there");
    }

    [Fact]
    public void The_shared_kernel_holds_no_word_of_a_module()
    {
        // The roles are the one list that every module's policies name.
        const string roles = "src/SharedKernel/Access/Access.cs";

        var words = string.Join(
            '|',
            Sources.Modules.Select(module => module.Name.TrimEnd('s')).Where(IsNoEverydayWord)
        );
        var word = new Regex($"(?:{words})", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
        var speaking =
            from file in Sources.Files("*.cs", "src/SharedKernel")
            where Sources.Relative(file) != roles
            from line in File.ReadLines(file)
            where word.IsMatch(line)
            select $"{Sources.Relative(file)}: {line.Trim()}";

        speaking.Should().BeEmpty();
    }

    [Fact]
    public void No_file_has_regions_or_banners()
    {
        var withRegions =
            from file in Sources.Files("*.cs", "src", "tests")
            where Banner().IsMatch(File.ReadAllText(file))
            select Sources.Relative(file);

        withRegions.Should().BeEmpty();
    }

    /// <summary>The kernel may speak of what is supported.</summary>
    private static bool IsNoEverydayWord(string word) => word != "Support";

    [GeneratedRegex(@"\bMediatR\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mediator();

    [GeneratedRegex(
        @"\bDateTime(Offset)?\.(Utc)?Now\b|\bDateTime\.Today\b",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex MachineTime();

    [GeneratedRegex(@"^\s*#region|^\s*//\s*[-=*#]{5,}", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Banner();
}
