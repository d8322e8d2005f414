// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import ServerlessExpansion
import TemplateModel

extension Template {
    /// Whether it names the transform of SAM.
    var isOfServerless: Bool { transforms.contains(ServerlessCatalog.transform) }

    /// What CloudFormation gets of it: a template of SAM as its transform makes it, where all of it can be expanded.
    func asDeployed(_ values: [ParameterValue], in region: String?) -> Template {
        guard let expansion = ServerlessExpansion(of: self, parameters: values, region: region),
            expansion.problems.isEmpty
        else { return self }
        return expansion.template
    }
}
