using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Kanoon.ArchitectureTests;

public sealed class KeepingLayersApart
{
    private const string Frameworks =
        @"^(Microsoft\.(EntityFrameworkCore|AspNetCore|Extensions)|MediatR|FluentValidation|Mapster|Hangfire|Fluid|Serilog)(\.|$)";

    /// <summary>The parts of the kernel that bring a framework in by the back door.</summary>
    private const string KernelFrameworks = @"^Kanoon\.SharedKernel\.(Cqrs|Persistence|Http|Jobs|Messaging)(\.|$)";

    // Nothing but the name of a culture.
    private const string Language = "Kanoon.SharedKernel.Http.Language";

    public static TheoryData<string> Modules() => [.. Sources.Modules.Select(module => module.Name)];

    [Theory]
    [MemberData(nameof(Modules))]
    public void The_domain_knows_no_framework(string module) =>
        Layer(module, "Domain").Should().NotDependOnAny(Spaces($"({Frameworks})|({KernelFrameworks})")).Holds();

    [Theory]
    [MemberData(nameof(Modules))]
    public void The_domain_knows_no_other_layer(string module) =>
        Layer(module, "Domain")
            .Should()
            .NotDependOnAny(Spaces(In(module, "Application|Infrastructure|Endpoints")))
            .Holds();

    [Theory]
    [MemberData(nameof(Modules))]
    public void The_application_knows_neither_endpoints_nor_infrastructure(string module) =>
        Layer(module, "Application").Should().NotDependOnAny(Spaces(In(module, "Infrastructure|Endpoints"))).Holds();

    [Theory]
    [MemberData(nameof(Modules))]
    public void Endpoints_ask_the_application_and_not_the_database(string module) =>
        Layer(module, "Endpoints")
            .Should()
            .NotDependOnAny(Spaces($"({In(module, "Infrastructure")})|(^Microsoft\\.EntityFrameworkCore)"))
            .Holds();

    private static ArchUnitNET.Fluent.Syntax.Elements.Types.GivenTypesConjunction Layer(string module, string layer) =>
        Types().That().ResideInNamespaceMatching(In(module, layer));

    private static ArchUnitNET.Fluent.Syntax.Elements.Types.GivenTypesConjunction Spaces(string pattern) =>
        Types(includeReferenced: true).That().ResideInNamespaceMatching(pattern).And().DoNotHaveFullName(Language);

    private static string In(string module, string layers) => $@"^Kanoon\.{module}\.({layers})(\.|$)";
}

file static class Judging
{
    private static readonly Architecture Everything = new ArchLoader()
        .LoadAssemblies([.. Sources.Modules.Select(module => module.Inside), Sources.SharedKernel])
        .Build();

    /// <summary>A module may not have a layer yet.</summary>
    public static void Holds(this ArchUnitNET.Fluent.Syntax.Elements.Types.TypesShouldConjunction rule) =>
        rule.WithoutRequiringPositiveResults().Check(Everything);
}
