// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SynthCommands

@Suite struct TemplateFileNameTests {
    @Test(arguments: [
        ("infra/orders.template.yaml", "orders"), ("orders/template.yaml", "orders"), ("vpc_2.yml", "vpc-2"),
        ("3-tier.json", "stack-3-tier"), ("-", "imported"), ("é.yaml", "imported"), ("a/b/.template", "b"),
    ])
    func aStackIsCalledAsItsFileOrItsFolder(path: String, name: String) {
        #expect(TemplateFileName.stackName(of: path) == name)
    }
}
