/** The name of the one Trusted Types policy that the site needs: the policy of its content lets no other in. */
export const WORKER_POLICY = 'worker';
