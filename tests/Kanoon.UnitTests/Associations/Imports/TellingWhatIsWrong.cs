using System.Globalization;
using Kanoon.Associations.Application.Imports;
using Kanoon.Associations.Domain.Imports;

namespace Kanoon.UnitTests.Associations.Imports;

public sealed class TellingWhatIsWrong
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("", "Missing")]
    [InlineData("فردا", "NoDate")]
    [InlineData("12/05/1370", "NoDate")]
    [InlineData("1370/13/01", "NoDate")]
    [InlineData("۱۳۷۰/۰۷/۳۱", "NoSuchDay")]
    [InlineData("2010-02-30", "NoSuchDay")]
    [InlineData("1410/01/01", "InFuture")]
    [InlineData("1250/01/01", "TooLongAgo")]
    public void A_day_of_birth(string typed, string fault) =>
        Faults(Row() with { BirthDate = typed }).Should().Be($"birthDate:{fault}");

    [Theory]
    [InlineData("", "Missing")]
    [InlineData("123", "NotTenDigits")]
    [InlineData("049937089X", "NotTenDigits")]
    [InlineData("۰۴۹۹۳۷۰۸۹۸", "CheckDigit")]
    public void A_national_code(string typed, string fault) =>
        Faults(Row() with { NationalCode = typed }).Should().Be($"nationalCode:{fault}");

    [Theory]
    [InlineData("", "Missing")]
    [InlineData("021-88776655", "NoMobile")]
    public void A_mobile_number(string typed, string fault) =>
        Faults(Row() with { Mobile = typed }).Should().Be($"mobile:{fault}");

    [Theory]
    [InlineData("", "Missing")]
    [InlineData("نی", "TooShort")]
    [InlineData("نیلوفر\u202Eعباسی", "StrangeCharacters")]
    public void A_name(string typed, string fault) =>
        Faults(Row() with { FullName = typed }).Should().Be($"fullName:{fault}");

    [Fact]
    public void Half_a_guardian_is_wrong()
    {
        var minor = Row() with { BirthDate = "1398/01/01", GuardianMobile = "09120000000", GuardianSigned = true };

        Faults(minor).Should().Be("guardianName:Missing guardianCode:Missing");
        Faults(minor with { GuardianName = "رضا عباسی", GuardianCode = minor.NationalCode })
            .Should()
            .Be("guardianCode:OfTheMember");
    }

    [Fact]
    public void A_minor_without_a_guardian_is_told_apart()
    {
        var alone = CheckedRow.Of(Row() with { BirthDate = "1398/01/01" }, Today);

        RowFaults.Of(new(alone, RowOutcome.WaitsForGuardian, null, 1), Today).Should().Be(":NoGuardian");
    }

    [Theory]
    [InlineData("0499370899", "09351234567")]
    [InlineData("499370899", "9351234567")]
    [InlineData("۰۴۹۹۳۷۰۸۹۹", "+989351234567")]
    public void The_templates_own_row_is_known_again(string code, string mobile) =>
        Faults(Row() with { NationalCode = code, Mobile = mobile }).Should().Be(":Example");

    [Theory]
    [InlineData("fa")]
    [InlineData("en")]
    public void Each_fault_of_a_field_has_words_of_its_own(string language)
    {
        CultureInfo.CurrentUICulture = new(language);
        var ofFields = Enum.GetValues<RowFault>().Except([RowFault.Example, RowFault.NoGuardian]);

        ofFields.Select(fault => RowFaults.Say("mobile", fault)).Should().OnlyHaveUniqueItems();
        RowFaults.Say("mobile", null).Should().Be(language == "fa" ? "تلفن همراه" : "mobile");
    }

    [Fact]
    public void What_is_kept_is_read_back_and_what_was_kept_before_too()
    {
        RowFaults.Read("mobile:NoMobile").Should().Equal(("mobile", RowFault.NoMobile));
        RowFaults.Read("mobile birthDate").Should().Equal(("mobile", null), ("birthDate", null));
        RowFaults.Read("").Should().BeEmpty();
    }

    private static string Faults(SheetRow row)
    {
        var judged = CheckedRow.Of(row, Today);
        judged.Sound.Should().BeNull();
        return RowFaults.Of(new(judged, RowOutcome.Wrong, null, 0), Today);
    }

    private static SheetRow Row() =>
        new(
            2,
            "نیلوفر عباسی",
            "0013542419",
            "09120000001",
            "1370/05/12",
            "",
            "",
            "",
            GuardianSigned: false,
            SameAs: null
        );
}
