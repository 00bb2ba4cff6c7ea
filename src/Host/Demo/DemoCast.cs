using System.Globalization;
using System.Text.Json;
using Bogus;
using Kanoon.Persian;
using Kanoon.SharedKernel.Demo;

namespace Kanoon.Host.Demo;

/// <summary>The names of the demonstration city, from the file that is built in.</summary>
internal sealed record DemoNames(
    IReadOnlyDictionary<string, IReadOnlyList<string>> AssociationStems,
    IReadOnlyList<string> FemaleFirstNames,
    IReadOnlyList<string> MaleFirstNames,
    IReadOnlyList<string> LastNames,
    IReadOnlyList<string> Streets
)
{
    public static DemoNames Read()
    {
        using var file = typeof(DemoNames).Assembly.GetManifestResourceStream("Kanoon.Host.Demo.demo-names.json")!;
        return JsonSerializer.Deserialize<DemoNames>(file, JsonSerializerOptions.Web)!;
    }
}

/// <summary>Draws names and people from a fixed seed, so that the city is the same at every showing.</summary>
internal sealed class DemoCast(DemoNames names) : IDemoCast
{
    private const int Seed = 1405;

    private readonly Randomizer chance = new(Seed);
    private readonly HashSet<string> nationalCodes = [];
    private readonly Dictionary<string, Queue<string>> titles = [];

    // The lowest numbers are the demonstration accounts'.
    private int people = 100;

    public DemoPerson NextPerson(DateOnly on) =>
        new(
            $"{Pick(chance.Bool() ? names.FemaleFirstNames : names.MaleFirstNames)} {Pick(names.LastNames)}",
            NextNationalCode(),
            // One range of numbers, so that anybody sees at a glance that these are made up.
            $"+9891200{++people:D5}",
            on.AddYears(-chance.Number(20, 64)).AddDays(-chance.Number(0, 364))
        );

    public string NextTitle(string subject)
    {
        if (!titles.TryGetValue(subject, out var left))
            titles[subject] = left = new(chance.Shuffle(names.AssociationStems[subject]));
        return left.Dequeue();
    }

    public string NextAddress()
    {
        var alley = chance.Bool(0.6f) ? $"کوچهٔ {Pick(names.LastNames)}" : $"کوچهٔ {Persian(chance.Number(1, 48))}";
        return $"خیابان {Pick(names.Streets)}، {alley}، پلاک {Persian(chance.Number(1, 260))}";
    }

    public int Number(int min, int max) => chance.Number(min, max);

    private string Pick(IReadOnlyList<string> list) => list[chance.Number(0, list.Count - 1)];

    private static string Persian(int number) => Digits.ToPersian(number.ToString(CultureInfo.InvariantCulture));

    private string NextNationalCode()
    {
        string code;
        do
        {
            var nine = chance.ReplaceNumbers("#########");
            code = Enumerable.Range(0, 10).Select(digit => $"{nine}{digit}").FirstOrDefault(NationalCode.IsValid) ?? "";
        } while (code.Length == 0 || !nationalCodes.Add(code));

        return code;
    }
}
