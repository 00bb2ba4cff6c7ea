using Kanoon.Associations.Domain.Rulebook;

namespace Kanoon.Associations.Application.Rulebook;

/// <summary>The Office's dated rules. An answer may miss what another host changed in the last half minute.</summary>
internal interface IRulebook
{
    /// <summary>The rules as they hold on a day, past or future.</summary>
    Task<OfficeRules> On(DateOnly day, CancellationToken ct);

    /// <summary>Reads the rules anew next time, because this host changed them.</summary>
    void Forget();
}
