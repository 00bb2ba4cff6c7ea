using Kanoon.SharedKernel.Persistence;

namespace Kanoon.Support.Application;

/// <summary>What this module's commands and queries see of its database.</summary>
internal interface ISupportDb : IModuleDb;
