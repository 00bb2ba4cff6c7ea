using CsCheck;
using Kanoon.Associations.Domain.Licences;

namespace Kanoon.UnitTests.Associations.Licences;

public sealed class NumberingLicences
{
    [Fact]
    public void Begins_every_year_with_one()
    {
        var series = new NumberSeries { Year = 1405 };

        series.Next().Should().Be("1405-000001");
        series.Next().Should().Be("1405-000002");
        series.Last.Should().Be(2);
        new NumberSeries { Year = 1406 }
            .Next()
            .Should()
            .Be("1406-000001");
    }

    [Fact]
    public void Only_goes_up_and_sorts_as_text_in_the_order_given() =>
        Gen.Select(Gen.Int[1300, 1500], Gen.Int[2, 2_000])
            .Sample(
                (year, count) =>
                {
                    var series = new NumberSeries { Year = year };

                    var numbers = Enumerable.Range(0, count).Select(_ => series.Next()).ToList();

                    return numbers.TrueForAll(number => number.Length == 11 && number[..5] == $"{year}-")
                        && numbers.Zip(numbers.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0)
                        && series.Last == count;
                },
                iter: 200
            );
}
