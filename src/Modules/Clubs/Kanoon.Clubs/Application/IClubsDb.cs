using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Clubs.Application;

/// <summary>What this module's commands and queries see of its database.</summary>
internal interface IClubsDb : IModuleDb
{
    DbSet<Club> Clubs { get; }
}
