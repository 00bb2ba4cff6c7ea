namespace Kanoon.Associations.Domain.Common;

/// <summary>Where an association is at home.</summary>
/// <param name="DistrictCode">1 to 22.</param>
/// <param name="NeighbourhoodCode">Of that district.</param>
/// <param name="Address">Street and number.</param>
/// <param name="PostalCode">Ten digits; null where there is none yet.</param>
internal sealed record Place(int DistrictCode, int NeighbourhoodCode, string Address, string? PostalCode);
