using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.People;

/// <summary>People by national code or mobile number; by the number, records that became part of another are among them.</summary>
internal sealed record SearchPeople(string? NationalCode, string? Mobile, int Limit, string? After)
    : IQuery<Page<PersonRow>>;

/// <param name="NationalCode">Masked.</param>
/// <param name="Mobile">Masked.</param>
internal sealed record PersonRow(Guid Id, string FullName, string NationalCode, string Mobile, Guid? MergedInto);

internal sealed class SearchPeopleValidator : AbstractValidator<SearchPeople>
{
    public SearchPeopleValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
        RuleFor(query => query.NationalCode!).NationalCode().When(query => query.NationalCode is not null);
        RuleFor(query => query.Mobile!).Mobile().When(query => query.Mobile is not null);
        RuleFor(query => query.NationalCode)
            .Must((query, code) => code is not null || query.Mobile is not null)
            .WithMessage(_ =>
                Language.Pick("کد ملی یا شمارهٔ همراه را بدهید.", "Give a national code or a mobile number.")
            );
    }
}

internal sealed class SearchPeopleHandler(IAssociationsDb db, PeopleBook people, IPersonalData personal)
    : IQueryHandler<SearchPeople, Page<PersonRow>>
{
    public async Task<Page<PersonRow>> Handle(SearchPeople query, CancellationToken ct)
    {
        var found = db.People.AsNoTracking();
        if (query.NationalCode is not null)
        {
            var code = NationalCode.Parse(query.NationalCode);
            var hash = personal.Hash(code.Value);
            found = found.Where(person => person.NationalCodeHash == hash);
        }
        if (query.Mobile is not null)
        {
            var hash = personal.Hash(MobileNumber.Parse(query.Mobile).Value);
            found = found.Where(person => person.MobileHash == hash);
        }
        if (Cursor.Read(query.After, 1) is [var id])
        {
            var last = Cursor.Id(id);
            found = found.Where(person => person.Id.CompareTo(last) > 0);
        }

        var rows = await found
            .OrderBy(person => person.Id)
            .Take(query.Limit + 1)
            .Select(person => new PersonRow(
                person.Id,
                person.FullName,
                person.NationalCode,
                person.Mobile,
                person.MergedInto
            ))
            .ToListAsync(ct);
        var page = Page.Of(rows, query.Limit, row => [Cursor.Of(row.Id)]);
        return new([.. page.Items.Select(Masked)], page.Next);
    }

    private PersonRow Masked(PersonRow row) =>
        row with
        {
            NationalCode = people.MaskCode(row.NationalCode),
            Mobile = people.MaskMobile(row.Mobile),
        };
}
