using System.Globalization;
using CsCheck;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Persian;

public sealed class ReadingANationalCode
{
    private static readonly Gen<string> FirstNine = Gen.Int[1_000_000, 999_999_999].Select(n => $"{n:000000000}");

    [Theory]
    [InlineData("0499370899")]
    [InlineData("0790419904")]
    [InlineData("0084575948")]
    [InlineData("0963695398")]
    [InlineData("0684159414")]
    [InlineData("0067749828")]
    public void Accepts_a_code_whose_check_digit_is_right(string text)
    {
        var accepted = NationalCode.TryParse(text, out var code);

        accepted.Should().BeTrue();
        code.Value.Should().Be(text);
    }

    [Theory]
    [InlineData("۰۴۹۹۳۷۰۸۹۹")]
    [InlineData("٠٤٩٩٣٧٠٨٩٩")]
    [InlineData("  0499370899\t")]
    [InlineData("499370899")]
    [InlineData("\u20660499370899\u2069")]
    public void Accepts_the_ways_in_which_people_write_one_code(string text) =>
        Read(text).Value.Should().Be("0499370899");

    [Fact]
    public void Pads_a_code_of_eight_digits() => Read("84575948").Value.Should().Be("0084575948");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0499370898")]
    [InlineData("0684159415")]
    [InlineData("1111111111")]
    [InlineData("0000000000")]
    [InlineData("00000000")]
    [InlineData("00499370899")]
    [InlineData("0000019")]
    [InlineData("049937089x")]
    [InlineData("04993 70899")]
    [InlineData("-499370899")]
    public void Refuses_what_is_no_national_code(string? text)
    {
        var accepted = NationalCode.TryParse(text, out var code);

        accepted.Should().BeFalse();
        code.Should().Be(default(NationalCode));
        NationalCode.IsValid(text).Should().BeFalse();
    }

    [Fact]
    public void Finds_exactly_one_check_digit_for_any_nine_digits() =>
        FirstNine
            .Where(nine => nine.Distinct().Skip(1).Any())
            .Sample(nine => "0123456789".Count(check => NationalCode.IsValid(nine + check)) == 1);

    [Fact]
    public void Notices_a_slip_in_any_one_digit_when_the_check_digit_is_not_one() =>
        Gen.Select(FirstNine.Select(WithCheckDigit).Where(code => code[^1] != '1'), Gen.Int[0, 9], Gen.Int[1, 9])
            .Sample((code, place, change) => !NationalCode.IsValid(WithSlip(code, place, change)));

    [Fact]
    public void Cannot_notice_every_slip_when_the_check_digit_is_one()
    {
        var remainderOne = NationalCode.IsValid("0010000021");
        var remainderTen = NationalCode.IsValid("0010000011");

        remainderOne.Should().BeTrue();
        remainderTen.Should().BeTrue();
    }

    [Fact]
    public void Shows_only_the_first_three_and_last_two_digits_in_logs()
    {
        var code = Read("0499370899");

        code.Masked.Should().Be("049*****99");
        $"{code}".Should().Be("049*****99");
        new { Person = code }.ToString().Should().NotContain("93708");
    }

    [Fact]
    public void Has_an_empty_value_and_mask_by_default()
    {
        var none = default(NationalCode);

        none.Value.Should().BeEmpty();
        none.Masked.Should().BeEmpty();
    }

    private static NationalCode Read(string text)
    {
        NationalCode.TryParse(text, out var code).Should().BeTrue();

        return code;
    }

    private static string WithCheckDigit(string nine)
    {
        var remainder = nine.Select((digit, place) => (digit - '0') * (10 - place)).Sum() % 11;

        return $"{nine}{(remainder < 2 ? remainder : 11 - remainder)}";
    }

    private static string WithSlip(string code, int place, int change)
    {
        var digit = (code[place] - '0' + change) % 10;

        return code.Remove(place, 1).Insert(place, digit.ToString(CultureInfo.InvariantCulture));
    }
}
