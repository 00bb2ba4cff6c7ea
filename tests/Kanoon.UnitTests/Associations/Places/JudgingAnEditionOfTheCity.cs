using Kanoon.Associations.Application.Commands.Places;

namespace Kanoon.UnitTests.Associations.Places;

public sealed class JudgingAnEditionOfTheCity
{
    private static readonly ImportGeography Sound = new(
        2,
        [
            new(1, "منطقه ۱", [new(101, "ناحیه ۱", [new(10101, "دربند"), new(10102, "گلابدره")])]),
            new(2, "منطقه ۲", [new(201, "ناحیه ۱", [new(20101, "دربند")]), new(202, "ناحیه ۲", [])]),
        ]
    );

    [Fact]
    public void Takes_a_sound_one() => Refused(Sound).Should().BeEmpty();

    [Fact]
    public void Takes_the_one_that_is_built_in()
    {
        var city = ReferenceFiles.Read<ImportGeography>("geography");

        Refused(city).Should().BeEmpty();
        city.Districts.Should().HaveCount(22);
        city.Districts.SelectMany(district => district.SubDistricts)
            .SelectMany(part => part.Neighbourhoods)
            .Should()
            .HaveCount(375);
    }

    public static TheoryData<string, string> Faults =>
        new()
        {
            { """{"version":0,"districts":[]}""", "Version" },
            { """{"version":1}""", "Districts" },
            { """{"version":1,"districts":[]}""", "Districts" },
            { """{"version":1,"districts":[null]}""", "Districts" },
            { """{"version":1,"districts":[{"code":1,"name":"یک"}]}""", "Districts[0].SubDistricts" },
            { Part("""{"code":201,"name":"ن","neighbourhoods":[]}"""), "Districts[0].SubDistricts[0]" },
            { Part("""{"code":101,"name":" ؟ ","neighbourhoods":[]}"""), "Districts[0].SubDistricts[0].Name" },
            { Part("""{"code":101,"name":"ن"}"""), "Districts[0].SubDistricts[0].Neighbourhoods" },
            {
                Part("""{"code":101,"name":"ن","neighbourhoods":[]},{"code":101,"name":"م","neighbourhoods":[]}"""),
                "Districts[0].SubDistricts"
            },
            {
                Part("""{"code":101,"name":"ن","neighbourhoods":[]},{"code":102,"name":"ن","neighbourhoods":[]}"""),
                "Districts[0].SubDistricts"
            },
            {
                Part("""{"code":101,"name":"ن","neighbourhoods":[{"code":10201,"name":"اوین"}]}"""),
                "Districts[0].SubDistricts[0].Neighbourhoods[0]"
            },
            {
                Part("""{"code":101,"name":"ن","neighbourhoods":[{"code":10101}]}"""),
                "Districts[0].SubDistricts[0].Neighbourhoods[0].Name"
            },
            {
                Part(
                    """{"code":101,"name":"ن","neighbourhoods":[{"code":10101,"name":"اوین"},{"code":10101,"name":"درکه"}]}"""
                ),
                "Districts[0].SubDistricts[0].Neighbourhoods"
            },
            {
                Part(
                    """{"code":101,"name":"ن","neighbourhoods":[{"code":10101,"name":"اوین"},{"code":10102,"name":"اوين"}]}"""
                ),
                "Districts[0].SubDistricts"
            },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Names_the_place_of_a_fault(string json, string place) =>
        Refused(
                System.Text.Json.JsonSerializer.Deserialize<ImportGeography>(
                    json,
                    SharedKernel.Persistence.ModuleDbContext.Json
                )!
            )
            .Should()
            .Equal(place);

    [Fact]
    public void Refuses_two_districts_of_one_code_or_one_name()
    {
        var one = Sound.Districts[0];

        Refused(Sound with { Districts = [one, one with { Name = "منطقه دیگر" }] }).Should().Equal("Districts");
        Refused(Sound with { Districts = [one, Sound.Districts[1] with { Name = one.Name }] })
            .Should()
            .Equal("Districts");
    }

    [Fact]
    public void Refuses_a_name_that_does_not_fit() =>
        Refused(Sound with { Districts = [Sound.Districts[0] with { Name = new string('ب', 61) }] })
            .Should()
            .Equal("Districts[0].Name");

    private static string Part(string parts) =>
        """{"version":1,"districts":[{"code":1,"name":"یک","subDistricts":[""" + parts + "]}]}";

    private static IEnumerable<string> Refused(ImportGeography edition) =>
        new ImportGeographyValidator().Validate(edition).Errors.Select(error => error.PropertyName);
}
