import StackDSL

/// An account of ours, which the aws CLI knows by a profile of that name, and what differs there.
struct Stage {
    let name: String
    let account: Account
    let regions: [Region]
    let isProduction: Bool

    static let all = [
        Stage(name: "test", account: "111111111111", regions: [.euWest1], isProduction: false),
        Stage(name: "prod", account: "222222222222", regions: [.euWest1, .usEast1], isProduction: true),
    ]
}

/// Everything that `synth` knows by name: `test-eu-west-1`, `prod-eu-west-1`, `prod-us-east-1`.
public let environments = Stage.all.flatMap { stage in
    stage.regions.map { region in
        Environment(
            "\(stage.name)-\(region)", region: region, account: stage.account, profile: stage.name,
            stackNamePrefix: "two-accounts-\(stage.name)", terminationProtection: stage.isProduction
        ) {
            Sessions(stage)
        }
    }
}
