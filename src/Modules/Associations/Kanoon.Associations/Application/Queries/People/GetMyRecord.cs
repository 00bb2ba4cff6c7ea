using Kanoon.Associations.Application.People;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Application.Queries.People;

/// <summary>The caller's own record.</summary>
internal sealed record GetMyRecord : IQuery<FullPerson>;

internal sealed class GetMyRecordHandler(PeopleBook people, IPersonalData personal, ICaller caller)
    : IQueryHandler<GetMyRecord, FullPerson>
{
    public async Task<FullPerson> Handle(GetMyRecord query, CancellationToken ct)
    {
        var user = caller.UserId!.Value;
        var person = await people.RecordOf(user, ct) ?? throw new NotFoundException("Person", user);
        return FullPerson.Of(person, personal);
    }
}
