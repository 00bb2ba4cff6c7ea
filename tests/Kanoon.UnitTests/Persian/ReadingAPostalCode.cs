using Kanoon.Persian;

namespace Kanoon.UnitTests.Persian;

public sealed class ReadingAPostalCode
{
    [Theory]
    [InlineData("1136912345")]
    [InlineData("۱۱۳۶۹۱۲۳۴۵")]
    [InlineData("١١٣٦٩١٢٣٤٥")]
    [InlineData(" 11369-12345 ")]
    [InlineData("11369 12345")]
    public void Accepts_the_ways_in_which_people_write_one_code(string text)
    {
        var accepted = PostalCode.TryParse(text, out var code);

        accepted.Should().BeTrue();
        code.Value.Should().Be("1136912345");
        $"{code}".Should().Be("1136912345");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0136912345")]
    [InlineData("113691234")]
    [InlineData("11369123456")]
    [InlineData("11369x2345")]
    public void Refuses_what_is_no_postal_code(string? text)
    {
        var accepted = PostalCode.TryParse(text, out var code);

        accepted.Should().BeFalse();
        code.Value.Should().BeEmpty();
        PostalCode.IsValid(text).Should().BeFalse();
    }
}
