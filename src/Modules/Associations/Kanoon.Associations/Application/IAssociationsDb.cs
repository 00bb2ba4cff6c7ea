using Kanoon.SharedKernel.Persistence;

namespace Kanoon.Associations.Application;

/// <summary>What this module's commands and queries see of its database.</summary>
internal interface IAssociationsDb : IModuleDb;
