using CsCheck;
using Kanoon.Associations.Domain.Common;

namespace Kanoon.UnitTests.Associations.Common;

public sealed class NumberingByTheYear
{
    [Fact]
    public void Begins_every_year_with_one()
    {
        var series = Series(Numbered.Licence, 1405);

        series.Next().Should().Be("1405-000001");
        series.Next().Should().Be("1405-000002");
        series.Last.Should().Be(2);
        Series(Numbered.Licence, 1406).Next().Should().Be("1406-000001");
    }

    [Fact]
    public void Numbers_letters_as_letters_are_numbered()
    {
        var series = Series(Numbered.Letter, 1405);

        series.Next().Should().Be("1405/1");
        series.Next().Should().Be("1405/2");
    }

    [Fact]
    public void Only_goes_up_and_sorts_as_text_in_the_order_given() =>
        Gen.Select(Gen.Int[1300, 1500], Gen.Int[2, 2_000])
            .Sample(
                (year, count) =>
                {
                    var series = Series(Numbered.Licence, year);

                    var numbers = Enumerable.Range(0, count).Select(_ => series.Next()).ToList();

                    return numbers.TrueForAll(number => number.Length == 11 && number[..5] == $"{year}-")
                        && numbers.Zip(numbers.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0)
                        && series.Last == count;
                },
                iter: 200
            );

    private static NumberSeries Series(Numbered kind, int year) => new() { Kind = kind, Year = year };
}
