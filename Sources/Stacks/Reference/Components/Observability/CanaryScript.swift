// SPDX-License-Identifier: Apache-2.0

/// The program of the canary. What it throws is a failed run.
enum CanaryScript {
    static let text = """
        exports.handler = async () => {
          const answer = await fetch(process.env.URL, {
            redirect: "manual",
            signal: AbortSignal.timeout(20000)
          });
          await answer.arrayBuffer();
          if (answer.status !== Number(process.env.STATUS)) {
            throw new Error(`${process.env.URL} answered ${answer.status}, not ${process.env.STATUS}`);
          }
        };
        """
}
