using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Access;

/// <summary>The watch that every application of the suite is under, see <see cref="Leaks"/>.</summary>
public sealed class TellingNobodyWhoPeopleAre : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kanoon-leaks-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("POST from +989121234567 failed")]
    [InlineData("user 09121234567")]
    [InlineData("{\"mobile\":\"00989121234567\"}")]
    [InlineData("code 1234509876.")]
    [InlineData("550 <sara@people.example> unknown")]
    public void What_names_somebody_is_found(string text)
    {
        Leaks.Watch("1234509876");
        File.WriteAllText(Path.Combine(folder, "log.json"), text);

        Leaks.InFilesOf(folder, Path.Combine(folder, "sms")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("tracking code 1234567890")]
    [InlineData("trace 4f09121234567a1b")]
    [InlineData("123*****76")]
    [InlineData("s•••@people.example")]
    public void Other_numbers_are_not(string text) => Leaks.In(text).Should().BeEmpty();
}
