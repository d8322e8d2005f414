// SPDX-License-Identifier: Apache-2.0

import StackDSL
import SynthCommands

/// A stack of one topic.
struct Topics: Stack {
    let name: String
    let description = "A topic"

    var body: some StackContent {
        UntypedResource("Topic", type: "AWS::SNS::Topic")
    }
}

/// `synth` as users have it, with an environment that is nobody's to change.
let shop = Environment("shop", region: .euWest1, account: "123456789012", stackNamePrefix: "shop-dev") {
    Topics(name: "registry")
    Topics(name: "service")
}
Synth.main([shop])
