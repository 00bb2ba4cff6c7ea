using Kanoon.Associations.Domain.People;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;

namespace Kanoon.UnitTests.Associations.People;

internal static class A
{
    public static readonly IPersonalData Plain = new PlainData();

    public static Person Person(
        string nationalCode = "0499370899",
        string mobile = "09351111111",
        DateOnly? birthDate = null
    )
    {
        _ = NationalCode.TryParse(nationalCode, out var code);
        return Kanoon.Associations.Domain.People.Person.Enter(
            Plain,
            "زهرا موسوی",
            code,
            MobileNumber.Parse(mobile),
            birthDate
        );
    }

    /// <summary>For where nothing is stored, and so nothing is to be hidden.</summary>
    private sealed class PlainData : IPersonalData
    {
        public string Protect(string value) => value;

        public string Reveal(string protectedText) => protectedText;

        public string Hash(string value) => $"#{value}";
    }
}
