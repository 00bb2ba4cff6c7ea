using System.Reflection;
using System.Runtime.CompilerServices;
using Kanoon.SharedKernel.Access;

namespace Kanoon.ArchitectureTests;

public sealed class KeepingModulesApart
{
    public static TheoryData<string> Modules() => [.. Sources.Modules.Select(module => module.Name)];

    [Fact]
    public void There_are_modules_to_look_at()
    {
        var folders = Directory.GetDirectories(Path.Combine(Sources.Root, "src", "Modules")).Select(Path.GetFileName);

        Sources.Modules.Select(module => module.Name).Should().NotBeEmpty().And.BeEquivalentTo(folders);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_knows_the_contracts_of_others_and_nothing_else_of_theirs(string module)
    {
        var insides = Sources
            .Modules.Where(other => other.Name != module)
            .Select(other => Sources.NameOf(other.Inside));

        var known = ReferencesOf(Inside(module)).Concat(ProjectsNamedBy(module));

        known.Should().NotIntersectWith(insides);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_knows_neither_the_host_nor_the_platform_nor_a_database(string module)
    {
        var allowed = Sources
            .Modules.Select(other => Sources.NameOf(other.Contracts))
            .Concat([Sources.NameOf(Sources.SharedKernel), "Kanoon.Persian", "Kanoon.Documents"]);

        var known = ReferencesOf(Inside(module)).Concat(ProjectsNamedBy(module)).Where(IsOurs);

        known.Should().BeSubsetOf(allowed);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Contracts_reference_nothing_of_ours(string module)
    {
        var contracts = Sources.Modules.Single(candidate => candidate.Name == module).Contracts;

        ReferencesOf(contracts).Where(IsOurs).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_shows_the_world_one_type(string module)
    {
        var shown = Inside(module).GetExportedTypes().Select(type => type.FullName);

        shown.Should().Equal($"Kanoon.{module}.{module}Module");
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Nobody_derives_from_a_class_that_is_not_made_for_it(string module)
    {
        var open = Inside(module)
            .GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && !IsGenerated(type));

        open.Select(type => type.FullName).Should().BeEmpty("classes are sealed, or abstract");
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_that_knows_accounts_tells_them_what_it_knows(string module)
    {
        var types = Inside(module).GetTypes();
        var knowing = types
            .Where(type => type.Namespace?.Contains(".Domain.", StringComparison.Ordinal) is true)
            .Where(type => type.GetProperty("UserId") is not null);

        if (knowing.Any())
            types.Should().Contain(type => type.IsClass && typeof(IPersonalRecords).IsAssignableFrom(type));
    }

    [Fact]
    public void The_shared_kernel_stands_on_nothing_of_ours()
    {
        ReferencesOf(Sources.SharedKernel).Where(IsOurs).Should().BeEmpty();
    }

    private static Assembly Inside(string module) =>
        Sources.Modules.Single(candidate => candidate.Name == module).Inside;

    private static IEnumerable<string> ReferencesOf(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    /// <summary>A project that is referenced but not used yet does not show in the assembly.</summary>
    private static IEnumerable<string> ProjectsNamedBy(string module)
    {
        var project = Path.Combine(
            Sources.Root,
            "src",
            "Modules",
            module,
            $"Kanoon.{module}",
            $"Kanoon.{module}.csproj"
        );
        return System
            .Xml.Linq.XDocument.Load(project)
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
    }

    private static bool IsOurs(string assembly) => assembly.StartsWith("Kanoon.", StringComparison.Ordinal);

    private static bool IsGenerated(Type type) =>
        type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null
        || type.FullName!.Contains('<', StringComparison.Ordinal);
}
