using CsCheck;
using Kanoon.Persian;

namespace Kanoon.UnitTests.Persian;

public sealed class ConvertingDigits
{
    [Fact]
    public void Makes_Persian_and_Arabic_digits_Latin_and_keeps_the_rest() =>
        Digits.ToLatin("پلاک ۰۱۲۳۴ و ٥٦٧٨٩ /x7").Should().Be("پلاک 01234 و 56789 /x7");

    [Fact]
    public void Makes_Latin_and_Arabic_digits_Persian_and_keeps_the_rest() =>
        Digits.ToPersian("پلاک 01234 و ٥٦٧٨٩ /x۷").Should().Be("پلاک ۰۱۲۳۴ و ۵۶۷۸۹ /x۷");

    [Fact]
    public void Leads_back_from_Persian_to_the_same_number() =>
        Gen.Long.Sample(n => Digits.ToLatin(Digits.ToPersian($"{n}")) == $"{n}");

    [Fact]
    public void Leaves_no_Latin_digit_in_Persian() =>
        Gen.ULong.Sample(n => !Digits.ToPersian($"{n}").Any(char.IsAsciiDigit));
}
