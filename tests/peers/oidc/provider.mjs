// A certified OpenID provider on loopback, in the place of Google: public desktop client, PKCE required, refresh tokens
// rotated, revocation. Says its address on stdout. Everybody who comes by is signed in as support@example.com;
// login_hint=deny makes the person say no.
import http from 'node:http';
import { once } from 'node:events';
import Provider from 'oidc-provider';

const compose = 'https://www.googleapis.com/auth/gmail.compose';
const email = 'https://www.googleapis.com/auth/userinfo.email';
const profile = 'https://www.googleapis.com/auth/userinfo.profile';

const server = http.createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${server.address().port}`;

const client = {
  client_id: 'desktop-client',
  application_type: 'native',
  redirect_uris: ['http://127.0.0.1/callback'],
  grant_types: ['authorization_code', 'refresh_token'],
  token_endpoint_auth_method: 'none',
};
const provider = new Provider(issuer, {
  clients: [
    client,
    { ...client, client_id: 'desktop-client-with-secret', client_secret: 'canary-client-secret', token_endpoint_auth_method: 'client_secret_post' },
  ],
  scopes: ['openid', compose, email, profile],
  claims: { openid: ['sub'], [email]: ['email'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true, methods: ['S256'] },
  // Google gives a refresh token for access_type=offline, without the scope offline_access.
  issueRefreshToken: async (ctx, who) => who.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: true,
  ttl: { AccessToken: 3600, RefreshToken: 86400, AuthorizationCode: 60, Grant: 86400, Session: 86400, Interaction: 600, IdToken: 3600 },
  features: { devInteractions: { enabled: false }, revocation: { enabled: true }, introspection: { enabled: false } },
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: async (ctx, id) => ({ accountId: id, claims: async () => ({ sub: id, email: 'support@example.com' }) }),
});

async function interact(request, response) {
  const { prompt, params, grantId, session } = await provider.interactionDetails(request, response);
  if (params.login_hint === 'deny') {
    return provider.interactionFinished(request, response, { error: 'access_denied' });
  }
  if (prompt.name === 'login') {
    return provider.interactionFinished(request, response, { login: { accountId: 'support' } });
  }
  const grant = (grantId && (await provider.Grant.find(grantId)))
    || new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

const answer = provider.callback();
server.on('request', (request, response) => {
  if (!request.url.startsWith('/interaction/')) {
    answer(request, response);
    return;
  }
  interact(request, response).catch((error) => {
    response.statusCode = 500;
    response.end(String(error));
  });
});
// Ends with the test that started it.
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
console.log(issuer);
